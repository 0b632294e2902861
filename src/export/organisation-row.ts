import type { Field } from '../model/fields/index.ts';
import { type DataOf, types } from '../model/index.ts';

/** The columns of the national schema of digital mediation places, in the order of its files. */
export const COLUMNS = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'typologie',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'presentation_detail',
  'source',
  'itinerance',
  'structure_parente',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
  'fiche_acces_libre',
  'prise_rdv',
] as const satisfies readonly (keyof DataOf<'organisation'>)[];

export type Column = (typeof COLUMNS)[number];

/** One place as the national schema writes it: every cell a text, lists joined by « | ». */
export type Row = Record<Column, string>;

const SEPARATOR = '|';

/** What the schema requires of a place; the library requires a name only. */
const REQUIRED = ['id', 'pivot', 'nom', 'commune', 'code_postal', 'adresse', 'date_maj'] as const;

/** An organisation as a row; what is not known is an empty cell. */
export const rowOf = (data: DataOf<'organisation'>): Row =>
  Object.fromEntries(COLUMNS.map((column) => [column, cellOf(data[column])])) as Row;

/** A row as front matter, to be validated with the rest: empty cells are left out. */
export const dataOfRow = (row: Row): Partial<Record<Column, unknown>> =>
  Object.fromEntries(
    COLUMNS.filter((column) => row[column] !== '').map((column) => [
      column,
      valueOf(types.organisation.fields[column], row[column]),
    ]),
  );

/** The required columns that a row leaves empty. */
export const missingColumns = (row: Row): Column[] =>
  REQUIRED.filter((column) => row[column] === '');

const cellOf = (value: string | number | readonly string[] | undefined): string =>
  typeof value === 'object' ? value.join(SEPARATOR) : String(value ?? '');

function valueOf({ control }: Field, cell: string): unknown {
  if (control.kind === 'number') return Number(cell);
  const isList = control.kind === 'list' || (control.kind === 'choice' && control.many);
  return isList ? cell.split(SEPARATOR) : cell;
}
