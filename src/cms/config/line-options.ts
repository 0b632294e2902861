import { SLUG } from '../../model/fields/address.ts';
import type { Control } from '../../model/fields/index.ts';

const FORMATS = {
  url: [
    '^\\s*https?://\\S+\\s*$',
    'une adresse web complète, par exemple https://www.exemple.fr/page',
  ],
  slug: [
    SLUG.source,
    'des minuscules sans accent, des chiffres et des tirets, par exemple former-accueil',
  ],
} as const;

/** Text of one line or of a few, told at once when it is too long or malformed. */
export function lineOptions(control: Control & { kind: 'line' | 'text' }) {
  const widget = control.kind === 'text' ? 'text' : 'string';
  const pattern =
    control.kind === 'line' && control.format !== 'plain'
      ? FORMATS[control.format]
      : atMost(control.max);
  const max = 'max' in control ? control.max : undefined;
  return { widget, ...(max && { max }), ...(pattern && { pattern }) };
}

const atMost = (max?: number) =>
  max && ([`^[\\s\\S]{0,${max}}$`, `${max} caractères au plus`] as const);
