import { z } from 'zod';
import type { Field, Wording } from './field.ts';

/** A calendar day, `YYYY-MM-DD`, without time. */
export function date(options: Wording & { facet?: boolean }): Field<z.ZodType<string>> {
  const { facet = false, ...wording } = options;
  return {
    ...wording,
    control: { kind: 'date' },
    schema: z.iso.date({ error: 'est un jour écrit AAAA-MM-JJ, par exemple 2026-11-21' }),
    optional: false,
    facet,
  };
}
