import { type Selection, withNote, withTitle } from '../../carnet/selection.ts';
import { partOf } from './parts.ts';

const PAUSE_MS = 800;

/** The title and the note of one's carnet: kept as they are typed, and that is said once one stops. */
export class Cover {
  readonly #fields: readonly { field: HTMLInputElement; of: (one: Selection) => string }[];
  readonly #said: HTMLElement;
  #pause = 0;

  constructor(root: HTMLElement, change: (change: (selection: Selection) => Selection) => boolean) {
    const title = partOf(root, 'titre-saisi') as HTMLInputElement;
    const note = partOf(root, 'note-saisie') as HTMLInputElement;
    this.#fields = [
      { field: title, of: (one) => one.title },
      { field: note, of: (one) => one.note },
    ];
    this.#said = partOf(root, 'garde');
    title.addEventListener('input', () => this.#say(change((now) => withTitle(now, title.value))));
    note.addEventListener('input', () => this.#say(change((now) => withNote(now, note.value))));
  }

  /** Shows what is kept, but where somebody is writing. */
  show(selection: Selection): void {
    for (const { field, of } of this.#fields) {
      const isWriting = field === document.activeElement && document.hasFocus();
      if (!isWriting && field.value !== of(selection)) field.value = of(selection);
    }
  }

  #say(isKept: boolean): void {
    clearTimeout(this.#pause);
    this.#said.textContent = '';
    if (isKept)
      this.#pause = window.setTimeout(
        () => (this.#said.textContent = 'Gardé sur cet appareil.'),
        PAUSE_MS,
      );
  }
}
