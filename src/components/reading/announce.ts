const SHOWN = 4000;
let end = 0;

/** Says a few words, seen and heard, in the page's live region. Said again, they are heard again. */
export function announce(words: string): void {
  const region = document.querySelector('.annonce');
  if (!region) return;
  clearTimeout(end);
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = words));
  end = window.setTimeout(() => (region.textContent = ''), SHOWN);
}
