import { isKeyWanted, SEARCH_KEY } from './search-key.ts';

/** What every page carries for its search field: the rest comes when the field is touched. Without it, it is just a field. */
const inputs = document.querySelectorAll<HTMLInputElement>('[data-suggestions] input');
for (const input of inputs) {
  const load = () => {
    const found = input.value;
    import('./suggest-in.ts').then(
      ({ suggestIn }) => suggestIn(input, found),
      () => input.addEventListener('focus', load, { once: true }),
    );
  };
  if (input === document.activeElement) load();
  else input.addEventListener('focus', load, { once: true });
}

const [input] = inputs;
// Says the key to a screen reader, and shows it in the field.
if (input && isKeyWanted()) input.setAttribute('aria-keyshortcuts', SEARCH_KEY);

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

addEventListener('keydown', (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  if (!input || event.key !== SEARCH_KEY || !isPlain || isTyping(event) || !isKeyWanted()) return;
  event.preventDefault();
  input.focus();
  input.select();
});
