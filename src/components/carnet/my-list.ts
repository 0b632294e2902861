import { type PageIndex, shownPage } from '../../carnet/page-index.ts';
import { add, move, remove, type Selection } from '../../carnet/selection.ts';
import { announce } from '../reading/announce.ts';
import { partOf } from './parts.ts';
import { rank, rowOf } from './row.ts';
import type { Undo } from './undo.ts';

/** What the list asks of the page it stands on. */
interface Around {
  index: PageIndex | undefined;
  change(change: (selection: Selection) => Selection, undo?: Undo): boolean;
}

/** The sheets of one's carnet, to order and to take out. */
export class MyList {
  readonly element: HTMLElement;
  readonly #root: HTMLElement;
  readonly #around: Around;
  readonly #rows = new Map<string, HTMLLIElement>();
  #isDragging = false;

  constructor(root: HTMLElement, around: Around) {
    this.#root = root;
    this.#around = around;
    this.element = partOf(root, 'liste');
    this.element.addEventListener('click', ({ target }) => this.#act(target as Element));
  }

  get rows(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[data-page]')];
  }

  /** Shows those pages. What has the focus keeps it. */
  show({ pages }: Selection): void {
    if (this.#isDragging) return;
    const focused = document.activeElement as HTMLElement | null;
    const rows = pages.map((page) => this.#rowOf(page));
    for (const [place, row] of rows.entries()) {
      rank(row, place + 1);
      disable(row, 'monter', place === 0);
      disable(row, 'descendre', place === rows.length - 1);
    }
    this.element.replaceChildren(...rows);
    if (focused !== document.activeElement && this.element.contains(focused)) focused?.focus();
  }

  /** Loads what drags rows: nothing in the list needs it. */
  async letDrag(after: () => void): Promise<void> {
    const { letDrag } = await import('./drag.ts');
    letDrag(this.element, {
      begun: () => (this.#isDragging = true),
      ended: (row) => {
        this.#isDragging = false;
        const page = row.dataset['page'] ?? '';
        const place = this.rows.indexOf(row);
        if (this.#around.change((now) => move(now, page, place))) this.#say(page, place);
        else after();
      },
    });
  }

  #rowOf(page: string): HTMLLIElement {
    const known = this.#rows.get(page);
    if (known) return known;
    const row = rowOf(this.#root, page, shownPage(page, this.#around.index));
    this.#rows.set(page, row);
    return row;
  }

  #act(target: Element): void {
    const button = target.closest<HTMLButtonElement>('button[data-act]');
    const row = button?.closest<HTMLElement>('[data-page]');
    const page = row?.dataset['page'];
    if (!button || !row || page === undefined) return;
    if (button.dataset['act'] === 'retirer') this.#takeOut(page, row);
    else this.#step(button, page, button.dataset['act'] === 'monter' ? -1 : 1);
  }

  #step(button: HTMLElement, page: string, step: -1 | 1): void {
    if (button.ariaDisabled === 'true') {
      announce(step < 0 ? 'C’est déjà la première' : 'C’est déjà la dernière');
      return;
    }
    let place = 0;
    const isDone = this.#around.change((now) => {
      place = now.pages.indexOf(page) + step;
      return move(now, page, place);
    });
    if (isDone) this.#say(page, place);
    button.focus();
  }

  #takeOut(page: string, row: HTMLElement): void {
    const place = this.rows.indexOf(row);
    this.#around.change((now) => remove(now, page), {
      words: `«\u00a0${titleOf(row)}\u00a0» est retirée.`,
      back: (now) => add(now, [page], place),
      place,
      page,
    });
  }

  #say(page: string, place: number): void {
    const title = titleOf(this.#rowOf(page));
    announce(`«\u00a0${title}\u00a0»\u00a0: place ${place + 1} sur ${this.rows.length}`);
  }
}

const titleOf = (row: HTMLElement): string => partOf(row, 'titre').textContent;

function disable(row: HTMLElement, act: string, isDisabled: boolean): void {
  const button = row.querySelector(`[data-act="${act}"]`);
  // Not `disabled`: a button that has just been pressed keeps the focus.
  if (button) button.ariaDisabled = isDisabled ? 'true' : null;
}
