import type { Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { statuses } from '../../model/vocabularies/index.ts';
import { LISTED } from '../format/listed.ts';
import { earlierThan } from './earlier-than.ts';

/** A choice of the menus above a list: entries whose value matches, or one group for each match. */
export interface ListView {
  label: string;
  field: string;
  pattern?: string;
}

const PLURALS: Record<(typeof statuses.terms)[number]['value'], string> = {
  brouillon: 'Brouillons',
  publiée: 'Publiées',
  archivée: 'Archivées',
};

/** The filter of what was saved from this browser: no forge says everywhere whose an entry is. */
export const MINE: ListView = {
  label: 'Les miennes (enregistrées ici)',
  field: `${LISTED}.here`,
  pattern: '^true$',
};

/** « Filtrer par ». `today` is a day, `YYYY-MM-DD`. */
export const filtersOf = (today: string): ListView[] => [
  ...statuses.terms.map(({ value }) => ({
    label: PLURALS[value],
    field: 'status',
    pattern: `^${value}$`,
  })),
  { label: 'À relire', field: 'reviewBy', pattern: earlierThan(today) },
  MINE,
];

/** « Grouper par »: what of these the type has. */
export function groupsOf(id: TypeId): ListView[] {
  const fields: Fields = types[id].fields;
  return [
    { label: 'Année', field: 'date' in fields ? 'date' : 'created', pattern: '^\\d{4}' },
    ...('themes' in fields ? [{ label: 'Thème', field: `${LISTED}.theme` }] : []),
    { label: 'État', field: 'status' },
  ];
}

const SORTS = ['status', 'date', 'created', 'verified', 'reviewBy'];

/** « Trier par »: fields of the type, by their labels. */
export const sortsOf = (id: TypeId): string[] => [
  types[id].titleField,
  ...SORTS.filter((name) => name in types[id].fields),
];
