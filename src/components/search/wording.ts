import type { SearchState } from '../../search/query/address.ts';
import { counted } from '../french-list.ts';

const answers = (count: number): string => counted(count, 'réponse');

/** The heading of an answer: how many, of how many without the filters. */
export function headingOf(count: number, found: number): string {
  if (count === 0) return found === 0 ? 'Aucune réponse' : 'Aucune réponse avec ces filtres';
  return count === found ? answers(count) : `${answers(count)} sur ${found}`;
}

/** What the answer is about, for who hears it without seeing the field. */
export const aboutQuery = ({ query }: SearchState): string =>
  query === '' ? '' : ` pour «\u00a0${query}\u00a0»`;

export const moreOf = (left: number): string =>
  left === 1 ? 'Voir la dernière réponse' : `Voir la suite (${left})`;

/** Where one stands in the answers. */
export const placeOf = (rank: number, count: number): string => `Réponse ${rank} sur ${count}`;
