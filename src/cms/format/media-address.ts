import type { Control } from '../../model/fields/index.ts';
import { MEDIA } from '../../model/fields/media.ts';

const isMedia = (kind: Control['kind'] | undefined): boolean => kind === 'image' || kind === 'file';

/** The value of a field, as a form holds it: there, addresses of the media folder are relative. */
export const mediaInForm = (kind: Control['kind'] | undefined, value: string): string =>
  isMedia(kind) && value.startsWith(MEDIA) ? value.slice(1) : value;

/** The inverse: as it is written in a file. */
export const mediaInFile = (kind: Control['kind'] | undefined, value: string): string =>
  isMedia(kind) && `/${value}`.startsWith(MEDIA) ? `/${value}` : value;
