import { onCarnetChange, readCarnet } from './store.ts';

/** The number of sheets in one's carnet, beside the link to it. Nothing where there is none. */
class CarnetCount extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    onCarnetChange(() => this.#show());
  }

  #show(): void {
    const count = sheetsKept();
    const unit = document.createElement('span');
    unit.className = 'vh';
    unit.textContent = count > 1 ? ' fiches' : ' fiche';
    this.replaceChildren(...(count > 0 ? [String(count), unit] : []));
  }
}

function sheetsKept(): number {
  try {
    return readCarnet().selection.pages.length;
  } catch {
    return 0; // said where something is asked of the carnet, not on every page
  }
}

customElements.define('carnet-count', CarnetCount);
