import { readAddress } from '../../carnet/address.ts';
import { isEmpty } from '../../carnet/selection.ts';
import { changeCarnet, readCarnet } from './store.ts';

/**
 * A link to one's carnet that carries another: taken at once when one has none. Otherwise the link
 * leads to where one chooses.
 */
class TakeCarnet extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', () => {
      const shared = readAddress(link.hash);
      if (shared && take(shared.selection)) link.hash = '';
    });
  }
}

function take(selection: Parameters<typeof isEmpty>[0]): boolean {
  try {
    if (!isEmpty(readCarnet().selection)) return false;
    changeCarnet(() => selection);
    return true;
  } catch {
    return false; // the page of the carnet says why, when it is asked to keep it
  }
}

customElements.define('take-carnet', TakeCarnet);
