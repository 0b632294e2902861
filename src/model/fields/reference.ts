import { z } from 'zod';
import type { TypeId } from '../type-ids.ts';
import { folderOf } from '../type-ids.ts';
import { SLUG } from './address.ts';
import type { Field, Wording } from './field.ts';

type Options = Wording & {
  /** Types the entry may be of. One: the value is its slug. Several: `folder/slug`. */
  to: readonly [TypeId, ...TypeId[]];
  /** The reference is to an item of that list of the entry: `slug#id`. */
  within?: string;
};

const slugPart = SLUG.source.slice(1, -1);

/** The entry, or the item of an entry, that this sheet points to. Its existence is checked over the whole corpus. */
export function reference(options: Options): Field<z.ZodType<string>> {
  const { to, within, ...wording } = options;
  const folder = to.length > 1 ? `(?:${to.map(folderOf).join('|')})/` : '';
  const item = within ? `#${slugPart}` : '';
  return {
    ...wording,
    control: { kind: 'reference', to, ...(within && { within }) },
    schema: z.string().regex(new RegExp(`^${folder}${slugPart}${item}$`), {
      error: `est l’identifiant d’une entrée, par exemple ${example(to, within)}`,
    }),
    optional: false,
    facet: false,
  };
}

const example = (to: readonly TypeId[], within?: string): string =>
  `${to.length > 1 && to[0] ? `${folderOf(to[0])}/` : ''}nom-de-l-entree${within ? '#nom-du-besoin' : ''}`;
