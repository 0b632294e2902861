import { z } from 'zod';
import type { Field, Wording } from './field.ts';

const isWebAddress = (value: string): boolean =>
  /^https?:\/\/[^\s<>"'{}]+$/.test(value) && URL.canParse(value);

/** A web address, `http` or `https` only: nothing else may become a link. */
export function url(wording: Wording): Field<z.ZodType<string>> {
  return {
    ...wording,
    control: { kind: 'line', format: 'url' },
    schema: z.string().refine(isWebAddress, {
      error: 'est une adresse web complète, par exemple https://www.exemple.fr/page',
    }),
    optional: false,
    facet: false,
  };
}

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A short identifier, kept for life: it appears in addresses and references. */
export function slug(wording: Wording): Field<z.ZodType<string>> {
  return {
    ...wording,
    control: { kind: 'line', format: 'slug' },
    schema: z.string().regex(SLUG, {
      error:
        'est fait de minuscules sans accent, de chiffres et de tirets, par exemple former-accueil',
    }),
    optional: false,
    facet: false,
  };
}
