import { z } from 'zod';
import type { Field, Wording } from './field.ts';

/**
 * Markdown with parts. A type's field named `body` is what follows the front matter; any
 * other body field (a step's instruction) lives in the front matter as a string.
 */
export function body(wording: Wording): Field<z.ZodType<string>> {
  return {
    ...wording,
    control: { kind: 'body' },
    schema: z.string(),
    optional: false,
    facet: false,
  };
}
