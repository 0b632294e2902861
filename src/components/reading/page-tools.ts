import { canShare, shareAddress } from './share-address.ts';

/** Shows the tools that need a script, those the browser has. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.#offer('imprimer', () => print());
    if (canShare())
      this.#offer('partager', () =>
        shareAddress(document.title, location.origin + location.pathname),
      );
  }

  #offer(name: string, act: () => unknown): void {
    const item = this.querySelector<HTMLElement>(`[data-tool="${name}"]`);
    if (!item?.hidden) return;
    item.hidden = false;
    item.querySelector('button')?.addEventListener('click', act);
  }
}

customElements.define('page-tools', PageTools);
