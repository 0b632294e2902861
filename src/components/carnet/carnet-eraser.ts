import { isEmpty } from '../../carnet/selection.ts';
import { partOf } from './parts.ts';
import { eraseCarnet, NotKept, onCarnetChange, readCarnet } from './store.ts';

/** Says what the carnet on this device holds, and erases it when asked. */
class CarnetEraser extends HTMLElement {
  #state = partOf(this, 'etat');
  #button = partOf(this, 'effacer');

  connectedCallback(): void {
    this.#button.addEventListener('click', () => this.#erase());
    onCarnetChange(() => this.#show());
    this.#show();
  }

  #show(): void {
    this.#attempt(() => {
      const { selection, unread } = readCarnet();
      const hasAny = !isEmpty(selection) || unread.length > 0;
      const count = selection.pages.length;
      this.#state.textContent = hasAny
        ? `Votre carnet a ${count}\u00a0${count > 1 ? 'fiches' : 'fiche'}${WRITTEN[Number(selection.title !== '' || selection.note !== '')]}.`
        : 'Pour l’instant, cet appareil ne garde pas de carnet.';
      this.#button.hidden = !hasAny;
    });
  }

  #erase(): void {
    this.#attempt(() => {
      eraseCarnet();
      this.#state.textContent = 'C’est effacé\u00a0: cet appareil ne garde plus de carnet.';
      this.#state.tabIndex = -1;
      this.#state.focus();
    });
  }

  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      this.#state.textContent = error.message;
    }
  }
}

const WRITTEN = ['', ', avec ce que vous y avez écrit'];

customElements.define('carnet-eraser', CarnetEraser);
