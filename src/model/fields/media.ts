import { z } from 'zod';
import type { Field, Wording } from './field.ts';

/** Address of the media folder, as it is written in content. */
export const MEDIA = '/media/';

const inMedia = (extensions: readonly string[]) =>
  z
    .string()
    .refine(
      (value) =>
        value.startsWith(MEDIA) &&
        !value.includes('..') &&
        extensions.includes(value.slice(value.lastIndexOf('.') + 1).toLowerCase()),
      { error: `est un fichier du dossier ${MEDIA} (${extensions.join(', ')})` },
    );

export const IMAGE_EXTENSIONS = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif'] as const;
export const FILE_EXTENSIONS = ['pdf', 'odt', 'ods', 'odp', 'csv', 'svg', 'png', 'jpg'] as const;

/** An image of the media folder. */
export function image(wording: Wording): Field<z.ZodType<string>> {
  return {
    ...wording,
    control: { kind: 'image' },
    schema: inMedia(IMAGE_EXTENSIONS),
    optional: false,
    facet: false,
  };
}

/** A file of the media folder, to download. */
export function file(wording: Wording): Field<z.ZodType<string>> {
  return {
    ...wording,
    control: { kind: 'file' },
    schema: inMedia(FILE_EXTENSIONS),
    optional: false,
    facet: false,
  };
}
