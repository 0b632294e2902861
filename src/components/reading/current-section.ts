/** The line of the screen, from its top, that a heading passes when its section is read. */
const LINE = 0.35;

/** Marks, in the contents of a page, the section being read. */
class CurrentSection extends HTMLElement {
  #links: readonly HTMLAnchorElement[] = [];
  #asked = 0;

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    // An observer of intersections sees one line only, which the last sections never reach.
    addEventListener('scroll', this.#later, { passive: true });
    addEventListener('resize', this.#later);
    addEventListener('hashchange', this.#later);
    this.#later();
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#asked);
    removeEventListener('scroll', this.#later);
    removeEventListener('resize', this.#later);
    removeEventListener('hashchange', this.#later);
  }

  readonly #later = (): void => {
    cancelAnimationFrame(this.#asked);
    this.#asked = requestAnimationFrame(() => this.#mark());
  };

  #mark(): void {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
    const left = Math.floor(scrollHeight - clientHeight - scrollTop);
    // Near the foot of the page the line goes down with what is left to scroll.
    const low = clientHeight - left;
    const line = Math.max(clientHeight * LINE, low);
    const tops = this.#links.map(({ hash }) => topOf(decodeURIComponent(hash.slice(1))));
    const aimed = this.#links.findIndex(({ hash }) => hash === location.hash);
    const top = tops[aimed] ?? -1;
    // There, several sections are in sight: the one that was asked for is the one meant.
    const isAimed = line === low && top >= 0 && top < line;
    const current = isAimed ? aimed : tops.findLastIndex((top) => top < line);
    for (const [index, link] of this.#links.entries())
      if (index === current) link.ariaCurrent = 'true';
      else link.removeAttribute('aria-current');
  }
}

const topOf = (id: string): number =>
  document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;

customElements.define('current-section', CurrentSection);
