import { empty, keptThings } from '../../offline/kept-things.ts';
import { amountInFrench } from './amount.ts';

/** Says how much the device keeps, and empties it when asked. */
class KeptStore extends HTMLElement {
  #state = this.querySelector('[data-part="etat"]') as HTMLElement;
  #button = this.querySelector('[data-part="vider"]') as HTMLButtonElement;

  async connectedCallback(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    this.#button.addEventListener('click', () => void this.#empty());
    const things = await keptThings(this.#site);
    this.#state.textContent = amountInFrench(things);
    this.#button.hidden = things.bytes === 0;
  }

  get #site(): string {
    return this.dataset['site'] ?? '/';
  }

  async #empty(): Promise<void> {
    this.#button.disabled = true;
    await empty(this.#site);
    this.#state.textContent =
      'C’est vidé : cet appareil ne garde plus rien. Il recommencera à la prochaine page lue.';
    this.#state.tabIndex = -1;
    this.#state.focus();
    this.#button.hidden = true;
  }
}

customElements.define('kept-store', KeptStore);
