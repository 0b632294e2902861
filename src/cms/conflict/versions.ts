import type { Field, Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { type FormData, fromFile, readForm, toFile } from '../format/entry-file.ts';

/** Three texts of one file: as both read it, as I would save it, as somebody else saved it. */
export interface Versions {
  type: TypeId;
  base: string;
  mine: string;
  theirs: string;
}

/** A field that both changed, each their own way. */
export interface Clash {
  key: string;
  field: Field;
  mine: unknown;
  theirs: unknown;
}

export interface Comparison {
  clashes: Clash[];
  /** Labels of what only the other changed, and of what only I did. */
  onlyTheirs: string[];
  onlyMine: string[];
  /** The file of both, with my answer to the clashes named and theirs to the others. */
  merge: (keepMine: ReadonlySet<string>) => string;
}

/** Compares by field. Throws when one of the three cannot be read. */
export function compare({ type, base, mine, theirs }: Versions): Comparison {
  const fields: Fields = types[type].fields;
  const [before, my, their] = [base, mine, theirs].map((text) => fromFile(type, text)) as [
    FormData,
    FormData,
    FormData,
  ];
  const [was, me, they] = [before, my, their].map((form) => valuesOf(type, form)) as [
    FormData,
    FormData,
    FormData,
  ];
  const keys = [...new Set([...Object.keys(fields), ...Object.keys({ ...me, ...they })])];
  const mineChanged = keys.filter((key) => !isSame(me[key], was[key]));
  const theirsChanged = keys.filter((key) => !isSame(they[key], was[key]));
  const clashing = mineChanged.filter(
    (key) => theirsChanged.includes(key) && !isSame(me[key], they[key]),
  );
  const labels = (some: string[]) => some.map((key) => fields[key]?.label ?? key);
  return {
    clashes: clashing.flatMap((key) => {
      const field = fields[key];
      return field ? { key, field, mine: me[key], theirs: they[key] } : [];
    }),
    onlyTheirs: labels(theirsChanged.filter((key) => !mineChanged.includes(key))),
    onlyMine: labels(mineChanged.filter((key) => !theirsChanged.includes(key))),
    merge(keepMine) {
      const kept = mineChanged.filter((key) => !clashing.includes(key) || keepMine.has(key));
      const merged = Object.fromEntries(kept.map((key) => [key, my[key]]));
      return toFile(type, { ...their, ...merged });
    },
  };
}

const valuesOf = (type: TypeId, form: FormData): FormData => {
  const { data, body } = readForm(type, form);
  return { ...data, ...(body && { body }) };
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
