import type { Library } from '../../library/library.ts';
import { namedBy } from '../../library/names.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Link } from './link-map.ts';

/** Why a page names another, by the field that does; the first of them say the most. */
const REASONS: Record<string, string> = {
  adaptedFrom: 'dont elle est adaptée',
  outcomes: 'en est sortie',
  needs: 'un besoin s’y est dit',
  initiatives: 'présentée ce jour-là',
  holder: 'la porte',
  organisers: 'invitait',
  provider: 'la propose',
  related: 'conseillée',
  seeAlso: 'un mot proche',
  resources: 'utile',
  cost: 'peut la financer',
  organisations: 'citée',
  body: 'citée dans le texte',
};
const STRENGTH = Object.keys(REASONS);

/** The entries that a page names, those it is the most tied to first, without those already told. */
export function outgoing(entry: AnyEntry, library: Library, told: readonly Link[]): Link[] {
  const paths = new Set(told.map((link) => link.entry.path));
  return (
    namedBy(entry, library)
      .filter((named) => !paths.has(named.entry.path))
      // A word that a text explains on its way is no place to go to.
      .filter((named) => entry.type === 'term' || named.entry.type !== 'term')
      .map(({ entry, fields }) => ({
        entry,
        rank: Math.min(...fields.map((field) => STRENGTH.indexOf(field)).filter((at) => at >= 0)),
      }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ entry, rank }) => ({ entry, why: REASONS[STRENGTH[rank] ?? ''] }))
  );
}
