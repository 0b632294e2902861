import type { OtherLibrary } from '../../../model/libraries.ts';
import { inAList } from '../../french-list.ts';
import { partOf } from '../regions.ts';
import type { Reason } from './lost.ts';

/** For one, then for several. */
const SAID: Record<Reason, readonly [string, string]> = {
  away: ['ne répond pas', 'ne répondent pas'],
  version: [
    'a une autre version, et n’est pas cherchée ici',
    'ont une autre version, et ne sont pas cherchées ici',
  ],
  unreadable: ['n’a pas pu être lue', 'n’ont pas pu être lues'],
};

/** Names under the count the libraries that were not asked, and lets ask them again. */
export function showMissing(
  root: HTMLElement,
  missing: ReadonlyMap<OtherLibrary, Reason>,
  askAgain: () => void,
): void {
  const line = partOf(root, 'absentes');
  line.hidden = missing.size === 0;
  const said = missingSaid(missing);
  line.textContent = said;
  if (line.hidden) return;
  partOf(root, 'annonce').textContent += ` ${said}`;
  if ([...missing.values()].every((reason) => reason === 'version')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Réessayer';
  button.addEventListener('click', askAgain);
  line.append(' ', button);
}

export const missingSaid = (missing: ReadonlyMap<OtherLibrary, Reason>): string =>
  (Object.keys(SAID) as Reason[])
    .flatMap((reason) => {
      const names = [...missing].flatMap(([{ name }, why]) =>
        why === reason ? `«\u00a0${name}\u00a0»` : [],
      );
      const [one, several] = SAID[reason];
      if (names.length === 0) return [];
      return names.length === 1
        ? `La bibliothèque ${inAList(names)} ${one}.`
        : `Les bibliothèques ${inAList(names)} ${several}.`;
    })
    .join(' ');
