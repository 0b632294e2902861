import { canCopy, copyAddress } from './copy-address.ts';

/** Shows the tools that need a script, those the browser has. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.#offer('imprimer', () => print());
    if ('share' in navigator || canCopy()) this.#offer('partager', share);
  }

  #offer(name: string, act: () => unknown): void {
    const item = this.querySelector<HTMLElement>(`[data-tool="${name}"]`);
    if (!item?.hidden) return;
    item.hidden = false;
    item.querySelector('button')?.addEventListener('click', act);
  }
}

function share(): void {
  const url = location.origin + location.pathname;
  if (!('share' in navigator)) void copyAddress(url, 'Adresse copiée');
  // Refused when the reader changes their mind: nothing to say.
  else navigator.share({ title: document.title, url }).catch(() => undefined);
}

customElements.define('page-tools', PageTools);
