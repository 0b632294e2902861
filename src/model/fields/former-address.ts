import { z } from 'zod';
import { folderOf, TYPE_IDS } from '../type-ids.ts';
import { SLUG } from './address.ts';
import type { Field, Wording } from './field.ts';

const FORMER = new RegExp(`^(?:${TYPE_IDS.map(folderOf).join('|')})/${SLUG.source.slice(1, -1)}$`);

/** An address that a page of the library had: `folder/slug`. It now leads to the entry that names it. */
export function formerAddress(wording: Wording): Field<z.ZodType<string>> {
  return {
    ...wording,
    control: { kind: 'line', format: 'plain' },
    schema: z.string().regex(FORMER, {
      error: 'est une ancienne adresse, par exemple fiches/ancien-nom',
    }),
    optional: false,
    facet: false,
  };
}
