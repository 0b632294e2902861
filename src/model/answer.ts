import { choice, type Field, line, optional } from './fields/index.ts';
import { provenances } from './vocabularies/index.ts';

/** The keys that `answer` adds beside a value: who says so, and one short precision. */
export const fromKey = <K extends string>(key: K): `${K}From` => `${key}From`;
export const noteKey = <K extends string>(key: K): `${K}Note` => `${key}Note`;

const from = (label: string) =>
  optional(
    choice({
      label: `D’où vient « ${label} » ?`,
      hint: 'Le numéro de la source qui le dit, ou « proposé par la rédaction ».',
      from: provenances,
    }),
  );

const note = (label: string) =>
  optional(
    line({
      label: `Précision sur « ${label} »`,
      hint: 'Quelques mots, affichés sous la réponse. Exemple : dans un cycle de 4 rencontres.',
      max: 90,
    }),
  );

type Answer<K extends string, F extends Field> = Record<K, F> &
  Record<`${K}From`, ReturnType<typeof from>> &
  Record<`${K}Note`, ReturnType<typeof note>>;

/**
 * A question answered in the head of a sheet: the value, and beside it where it comes from.
 * `validate.ts` holds the rule: a value has a provenance, and nothing has none.
 */
export function answer<K extends string, F extends Field>(key: K, field: F): Answer<K, F> {
  return {
    [key]: field,
    [fromKey(key)]: from(field.label),
    [noteKey(key)]: note(field.label),
  } as Answer<K, F>;
}
