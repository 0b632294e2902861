import { countWords } from '../lists/count-words.ts';
import { element } from './element.ts';
import { onChange } from './store.ts';
import { openList } from './open-list.ts';

const MINE =
  'Ce navigateur retient l’adresse des pages que vous y enregistrez, et rien d’autre. Cette liste ne quitte pas cet appareil, et ne sait rien de ce que vous avez écrit ailleurs.';
const NONE_MINE = 'Aucune page d’ici n’a encore été enregistrée depuis ce navigateur.';

/** Under the title of each list: how many entries it shows, and what « Les miennes » means when it is asked. */
export function countListed(): void {
  const count = element('p', { role: 'status' });
  const note = element('p', {});
  const box = element('div', { className: 'compte' }, count, note);
  let isWaiting = false;
  const tell = () => {
    isWaiting = false;
    const list = openList();
    const heading = document.querySelector('main h1')?.closest('main > div');
    if (!list || !heading) return;
    if (box.parentElement !== heading) heading.append(box);
    const shown = document.querySelectorAll('main li > a[href*="/entries/"]').length;
    say(count, list.isLoading ? '' : countWords({ shown, ...list }));
    say(note, !list.isMine ? '' : shown === 0 && !list.isLoading ? `${NONE_MINE} ${MINE}` : MINE);
  };
  const soon = () => {
    if (!isWaiting) requestAnimationFrame(tell);
    isWaiting = true;
  };
  onChange(soon);
  // Decap draws after its state has changed.
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
}

/** Said again only when it is something else: a reader hears every change of it. */
function say(place: HTMLElement, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}
