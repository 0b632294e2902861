import { isKeyWanted, wantKey } from './search-key.ts';

/** Says whether the key that leads to the search field acts, and changes it. */
class SearchKeyChoice extends HTMLElement {
  #state = this.querySelector('p') as HTMLElement;
  #button = this.querySelector('button') as HTMLButtonElement;

  connectedCallback(): void {
    this.#button.hidden = false;
    this.#button.addEventListener('click', () => this.#change());
    this.#show();
  }

  #show(): void {
    const isWanted = isKeyWanted();
    this.#state.textContent = isWanted
      ? 'La touche est active sur cet appareil.'
      : 'La touche est coupée sur cet appareil.';
    this.#button.textContent = isWanted ? 'Couper la touche' : 'Remettre la touche';
  }

  #change(): void {
    try {
      wantKey(!isKeyWanted());
      this.#show();
    } catch {
      this.#state.textContent =
        'Votre navigateur refuse de retenir ce choix\u00a0: la touche reste active.';
    }
  }
}

customElements.define('search-key-choice', SearchKeyChoice);
