import { INDEX } from '../../carnet/page-index.ts';
import { add, has, isFull, LIMITS, remove } from '../../carnet/selection.ts';
import { withBase } from '../../layouts/address.ts';
import { announce } from '../reading/announce.ts';
import { changeCarnet, NotKept, onCarnetChange, readCarnet } from './store.ts';

/** Puts the page in one's carnet, or takes it out. */
class CarnetAdd extends HTMLElement {
  #button = this.querySelector('button') as HTMLButtonElement;
  #refusal = this.querySelector('[role="alert"]') as HTMLElement;

  connectedCallback(): void {
    this.#button.addEventListener('click', () => this.#toggle());
    this.#show();
    onCarnetChange(() => this.#show());
    this.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  }

  get #page(): string {
    return this.dataset['page'] ?? '';
  }

  #show(): void {
    const isIn = this.#isIn();
    this.#button.firstElementChild?.toggleAttribute('hidden', isIn);
    this.#button.lastElementChild?.toggleAttribute('hidden', !isIn);
  }

  #isIn(): boolean {
    try {
      return has(readCarnet().selection, this.#page);
    } catch {
      return false; // said at the click
    }
  }

  #toggle(): void {
    this.#refusal.textContent = '';
    try {
      const { selection } = readCarnet();
      if (has(selection, this.#page)) this.#takeOut();
      else if (isFull(selection)) this.#refuse(FULL);
      else this.#putIn();
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      this.#refuse(error.message);
    }
  }

  #putIn(): void {
    changeCarnet((selection) => add(selection, [this.#page]));
    announce('Ajoutée à votre carnet');
    // The worker keeps what is asked: without a network, the carnet will know its titles.
    fetch(withBase(INDEX)).catch(() => undefined);
  }

  #takeOut(): void {
    changeCarnet((selection) => remove(selection, this.#page));
    announce('Retirée de votre carnet');
  }

  #refuse(why: string): void {
    this.#refusal.textContent = why;
  }
}

const FULL = `Votre carnet a ${LIMITS.pages} fiches\u00a0: c’est le plus qu’il puisse tenir. Retirez-en une d’abord.`;

customElements.define('carnet-add', CarnetAdd);
