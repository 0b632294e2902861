import type { Mention } from '../../library/library.ts';
import { isListed } from '../../library/library.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Link } from './link-map.ts';

/** Why a page points here, by the field that does, as a reader of the page pointed to would say it. */
const REASONS: Record<string, string> = {
  adaptedFrom: 'l’a refaite ailleurs',
  authors: 'écrite par elle',
  body: 'en parle dans son texte',
  contact: 'renvoie vers elle',
  cost: 'peut être financée par elle',
  holder: 'portée par elle',
  initiatives: 'la rencontre où elle a été présentée',
  needs: 'répond à un besoin dit ici',
  organisations: 'la cite',
  organisers: 'organisée par elle',
  outcomes: 'la rencontre dont elle est sortie',
  provider: 'proposée par elle',
  related: 'conseille de la lire aussi',
  resources: 's’en sert',
  seeAlso: 'un mot proche',
};

// When several fields point here, the first of these says the most.
const STRONGEST = [
  'outcomes',
  'needs',
  'initiatives',
  'adaptedFrom',
  'holder',
  'organisers',
  'provider',
  'authors',
];

/** Listed entries that point here, once each, with their strongest reason. */
export function incoming(mentions: readonly Mention[]): Link[] {
  const byEntry = new Map<AnyEntry, string[]>();
  for (const { from, field } of mentions.filter(({ from }) => isListed(from)))
    byEntry.set(from, [...(byEntry.get(from) ?? []), field]);
  return [...byEntry].map(([entry, fields]) => {
    const field = STRONGEST.find((candidate) => fields.includes(candidate)) ?? fields[0];
    if (field === 'related' && entry.type === 'organisation') return { entry, why: 'liée à elle' };
    return { entry, why: field && REASONS[field] };
  });
}
