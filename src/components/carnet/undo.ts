import type { Selection } from '../../carnet/selection.ts';
import { partOf } from './parts.ts';

/** A change that can be taken back. */
export interface Undo {
  /** What was done, in French. */
  words: string;
  /** From the carnet as it is by then: what was done since stays. */
  back(now: Selection): Selection;
  /** In the list, the place and the page of what was taken out of it. */
  place?: number;
  page?: string;
}

/** The line that says what was done, with its button, where it was done. */
export class UndoLine {
  readonly #home: HTMLElement;
  readonly #line: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #inList = document.createElement('li');
  #undo: Undo | undefined;

  constructor(root: HTMLElement, take: (undo: Undo) => void) {
    this.#home = partOf(root, 'retour');
    this.#line = partOf(this.#home, 'retour-ligne');
    this.#button = this.#line.querySelector('button') as HTMLButtonElement;
    this.#inList.className = 'carnet-retrait';
    this.#button.addEventListener('click', () => {
      if (this.#undo) take(this.#undo);
    });
  }

  /** Whether there is something to take back. */
  get isOpen(): boolean {
    return this.#undo !== undefined;
  }

  /** Whether its line stands in the list, which may have nothing else. */
  get isInList(): boolean {
    return this.#undo?.place !== undefined;
  }

  set(undo: Undo | undefined): void {
    this.#undo = undefined;
    this.#line.hidden = true;
    this.#inList.remove();
    if (!undo) return;
    this.#undo = undo;
    partOf(this.#line, 'retour-mots').textContent = undo.words;
    this.#line.hidden = false;
  }

  /** Puts the line at its place, once the list is shown. */
  show(list: HTMLElement): void {
    const place = this.#undo?.place;
    if (place === undefined) this.#home.append(this.#line);
    else {
      this.#inList.append(this.#line);
      list.insertBefore(this.#inList, list.children[place] ?? null);
    }
  }

  focus(): void {
    this.#button.focus();
  }
}
