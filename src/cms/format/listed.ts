import type { TypeId } from '../../model/index.ts';
import { labelOf, themes } from '../../model/vocabularies/index.ts';
import type { FormData } from './entry-file.ts';

/** Key of a form's values that holds what only lists show: it is never written in a file. */
export const LISTED = 'maillage:liste';

/** What a list groups and filters by, that no field of the file says as people read it. */
export interface Listed {
  /** The first theme, by its label, as it follows « Thème ». */
  theme?: string;
  /** It was saved from this device. */
  here: boolean;
}

export function listed(form: FormData, here: boolean): Listed {
  const [theme] = Array.isArray(form['themes']) ? (form['themes'] as unknown[]) : [];
  return {
    ...(typeof theme === 'string' && { theme: `«\u00a0${labelOf(themes, theme)}\u00a0»` }),
    here,
  };
}

/** The name under which an entry saved on this device is remembered. */
export const nameOf = (type: TypeId, title: unknown): string => `${type} ${String(title)}`;
