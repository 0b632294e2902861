import { z } from 'zod';
import type { Field, Wording } from './field.ts';

interface Length {
  /** Longest accepted text, in characters. */
  max?: number;
}

const filled = (max?: number) => {
  const trimmed = z
    .string()
    .refine((value) => value.trim() !== '', { error: 'est vide' })
    .refine((value) => value === value.trim(), { error: 'commence ou finit par une espace' });
  return max === undefined ? trimmed : trimmed.max(max);
};

/** One line of plain text. */
export function line(options: Wording & Length): Field<z.ZodType<string>> {
  const { max, ...wording } = options;
  const schema = filled(max).refine((value) => !/[\n\r]/.test(value), {
    error: 'tient sur une seule ligne',
  });
  return {
    ...wording,
    control: { kind: 'line', format: 'plain', ...(max && { max }) },
    schema,
    optional: false,
    facet: false,
  };
}

/** Text with inline Markdown (links, emphasis), no parts, no headings. */
export function text(options: Wording & Length): Field<z.ZodType<string>> {
  const { max, ...wording } = options;
  return {
    ...wording,
    control: { kind: 'text', ...(max && { max }) },
    schema: filled(max),
    optional: false,
    facet: false,
  };
}
