import { z } from 'zod';
import type { Field, Wording } from './field.ts';

interface Bounds {
  min?: number;
  max?: number;
  /** Shown after the number, for instance « minutes ». */
  unit?: string;
  /** Whole numbers only, unless said otherwise. */
  whole?: boolean;
  facet?: boolean;
}

/** A number, whole by default. */
export function number(options: Wording & Bounds): Field<z.ZodType<number>> {
  const { min, max, unit, whole = true, facet = false, ...wording } = options;
  let schema = whole ? z.int() : z.number();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  return {
    ...wording,
    control: {
      kind: 'number',
      whole,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(unit && { unit }),
    },
    schema,
    optional: false,
    facet,
  };
}

/** Yes or no. */
export function flag(wording: Wording): Field<z.ZodType<boolean>> {
  return {
    ...wording,
    control: { kind: 'flag' },
    schema: z.boolean(),
    optional: false,
    facet: false,
  };
}
