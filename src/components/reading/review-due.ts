import { readerDay } from './reader-day.ts';

/** Appears once its day has passed on the reader's clock, however old the site is. */
class ReviewDue extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !((this.dataset['by'] ?? '') < readerDay());
  }
}

customElements.define('review-due', ReviewDue);
