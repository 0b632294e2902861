import { z } from 'zod';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import type { Field, Wording } from './field.ts';

type Options<V extends string> = Wording & { from: Vocabulary<V>; facet?: boolean };

/** One value of a vocabulary. */
export function choice<V extends string>(options: Options<V>): Field<z.ZodType<V>> {
  const { from, facet = false, ...wording } = options;
  return {
    ...wording,
    control: { kind: 'choice', vocabulary: from, many: false },
    schema: z.enum(from.terms.map((term) => term.value) as [V, ...V[]]),
    optional: false,
    facet,
  };
}

/** Several values of a vocabulary, each at most once. Empty reads as `[]`. */
export function choices<V extends string>(
  options: Options<V> & { min?: number },
): Field<z.ZodType<V[]>> {
  const { from, facet = false, min = 0, ...wording } = options;
  const values = z
    .array(z.enum(from.terms.map((term) => term.value) as [V, ...V[]]))
    .min(min)
    .refine((list) => new Set(list).size === list.length, { error: 'répète une même valeur' });
  return {
    ...wording,
    control: { kind: 'choice', vocabulary: from, many: true },
    schema: min > 0 ? values : values.default([]),
    optional: min === 0,
    facet,
  };
}
