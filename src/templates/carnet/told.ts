import { counted, inAList } from '../../components/french-list.ts';
import type { ReadyCarnet } from '../../library/ready-carnets.ts';
import type { TypeId } from '../../model/index.ts';
import { whenOf } from '../event/when.ts';

const COUNTED: Partial<Record<TypeId, [string, string]>> = {
  event: ['compte rendu', 'comptes rendus'],
  practice: ['bonne pratique', 'bonnes pratiques'],
  actionSheet: ['fiche action', 'fiches action'],
  resource: ['ressource', 'ressources'],
};

/** « 1 compte rendu, 2 bonnes pratiques et 3 fiches action ». */
export const contentsOf = ({ groups }: ReadyCarnet): string =>
  inAList(
    groups.map(({ entries }) =>
      counted(entries.length, ...((entries[0] && COUNTED[entries[0].type]) ?? ['page', 'pages'])),
    ),
  );

/** « Raismes, 2 février 2023 »; of a series, how far it is. */
export function whereOf({ meetings, isSeries }: ReadyCarnet): string {
  if (isSeries) {
    const total = Math.max(...meetings.map(({ data }) => data.series?.total ?? 0));
    const known = counted(meetings.length, 'rencontre racontée', 'rencontres racontées');
    return total > meetings.length ? `${known} sur ${total}` : known;
  }
  return meetings
    .flatMap(({ data }) => [data.place, whenOf(data)])
    .filter((part) => part !== undefined)
    .join(', ');
}
