import { IMAGE_EXTENSIONS } from '../../model/fields/media.ts';
import { labelOf, themes } from '../../model/vocabularies/index.ts';
import type { FormData } from './entry-file.ts';

/** Key of a form's values that holds what only lists show: it is never written in a file. */
export const LISTED = 'maillage:liste';

/** What a list shows, groups and filters by, that no field of the file says as people read it. */
export interface Listed {
  /** The first theme, by its label, as it follows « Thème ». */
  theme?: string;
  /** The first image it shows, as content names it: `/media/x.svg`. */
  image?: string;
  /** It was saved from this device. */
  here: boolean;
}

const IMAGE = new RegExp(`/media/[^\\s"'()<>\\\\]+\\.(?:${IMAGE_EXTENSIONS.join('|')})\\b`, 'i');

/** Of a form, and of the file it was read from. */
export function listed(form: FormData, source: string, here: boolean): Listed {
  const [theme] = Array.isArray(form['themes']) ? (form['themes'] as unknown[]) : [];
  const image = IMAGE.exec(source)?.[0];
  return {
    ...(typeof theme === 'string' && { theme: `«\u00a0${labelOf(themes, theme)}\u00a0»` }),
    ...(image !== undefined && { image }),
    here,
  };
}
