import { element } from '../element.ts';
import { button, openDialog } from './dialog.ts';

/** Says what was saved of both versions, then shows it: the form still holds one of them. */
export function showBoth(words: string[]): void {
  const dialog = openDialog(
    'Les deux versions sont réunies',
    ['C’est enregistré.', ...words].map((text) => element('p', {}, text)),
    [button('Voir la page réunie', () => dialog.close())],
  );
  dialog.addEventListener('close', reopen);
}

/** Decap reads an entry when it opens: leaves it, and comes back. */
function reopen(): void {
  const address = location.hash;
  const ask = window.confirm.bind(window);
  // Nothing is lost by leaving: all is saved.
  window.confirm = () => true;
  window.addEventListener(
    'hashchange',
    () => {
      window.confirm = ask;
      location.hash = address;
    },
    { once: true },
  );
  location.hash = address.replace(/\/entries\/.*$/, '');
}
