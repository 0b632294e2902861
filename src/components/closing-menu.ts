/**
 * Around a fold that opens over the page: it closes by Escape, which gives its button the focus
 * back, and when one goes elsewhere, so that nothing stays hidden under it.
 */
class ClosingMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#fold?.open) return;
      this.#close();
      this.querySelector('summary')?.focus();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close();
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#close();
    });
  }

  get #fold(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  #close(): void {
    this.#fold?.removeAttribute('open');
  }
}

customElements.define('closing-menu', ClosingMenu);
