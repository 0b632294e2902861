import { daysAhead } from './days-ahead.ts';
import { readerDay } from './reader-day.ts';

/**
 * A meeting that was ahead when the site was built. Shows, on the reader's clock, what is true
 * before it (`data-if="ahead"`) or after it (`past`), and in how many days it is.
 */
class MeetingAhead extends HTMLElement {
  connectedCallback(): void {
    const today = readerDay();
    const isPast = (this.dataset['last'] ?? '') < today;
    for (const part of this.querySelectorAll<HTMLElement>('[data-if]'))
      part.hidden = (part.dataset['if'] === 'past') !== isPast;
    const days = this.querySelector('[data-days]');
    if (days && !isPast) days.textContent = daysAhead(this.dataset['day'] ?? '', today) ?? '';
  }
}

customElements.define('meeting-ahead', MeetingAhead);
