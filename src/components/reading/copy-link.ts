import { canCopy, copyAddress } from './copy-address.ts';

/** Makes of the anchor of a section a button that copies its address. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || !canCopy()) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.ariaLabel = link.ariaLabel?.replace('Lien vers', 'Copier le lien de') ?? '';
    button.title = 'Copier le lien';
    button.append(...link.childNodes);
    button.addEventListener('click', () => void copyAddress(link.href, 'Lien copié'));
    link.replaceWith(button);
  }
}

customElements.define('copy-link', CopyLink);
