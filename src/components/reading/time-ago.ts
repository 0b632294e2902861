import { readerDay } from './reader-day.ts';
import { relativeDay } from './relative-day.ts';

/** Says how long ago its `<time>` is, on the reader's clock. The date stays in `title`, and on paper. */
class TimeAgo extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector('time');
    const ago = time && relativeDay(time.dateTime, readerDay());
    if (!ago || time.title) return;
    time.title = time.textContent;
    time.replaceChildren(part('ecran', ago), part('papier-seul', time.title));
  }
}

function part(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

customElements.define('time-ago', TimeAgo);
