import { partOf } from '../carnet/parts.ts';
import { eraseDraft, keepDraft, readDraft } from './draft.ts';
import { readAnswers, writeAnswers } from './form-answers.ts';

const KEPT = 'Brouillon gardé sur cet appareil.';
const NOT_KEPT =
  'Votre navigateur refuse de garder ce brouillon\u00a0: ne fermez pas cette page avant d’avoir téléchargé le fichier.';

/** After the last key: a long answer is not written again at each of them. */
const PAUSE = 250;

/** Keeps on the device what is being answered, and says whether it does. */
export class KeptDraft {
  #form: HTMLFormElement;
  #told: HTMLElement;
  #eraser: HTMLElement;
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, region: HTMLElement) {
    this.#form = form;
    this.#told = partOf(region, 'dit');
    this.#eraser = partOf(region, 'effacer');
    addEventListener('pagehide', () => this.#keep());
  }

  /** What was kept; else a title that the address brings, as from a search without answer. */
  restore(): void {
    const kept = readDraft();
    const title = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('title');
    if (kept) writeAnswers(this.#form, kept);
    else if (title) writeAnswers(this.#form, { title });
    this.#tell(kept ? KEPT : '');
  }

  /** Something was answered: kept soon, and then `done`. */
  keepSoon(done: () => void): void {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => {
      this.#keep();
      done();
    }, PAUSE);
  }

  erase(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
    this.#tell(eraseDraft() ? '' : NOT_KEPT);
  }

  #keep(): void {
    if (this.#pending === undefined) return;
    clearTimeout(this.#pending);
    this.#pending = undefined;
    const answers = readAnswers(this.#form);
    const isKept = keepDraft(answers);
    this.#tell(Object.keys(answers).length === 0 ? '' : isKept ? KEPT : NOT_KEPT);
  }

  #tell(words: string): void {
    if (this.#told.textContent !== words) this.#told.textContent = words;
    this.#eraser.hidden = words === '';
  }
}
