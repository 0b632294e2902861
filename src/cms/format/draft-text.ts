import type { TypeId } from '../../model/index.ts';
import { type FormData, ORIGINAL, readForm } from './entry-file.ts';

const MARK = 'maillage:brouillon\n';

/**
 * The form as a draft keeps it: its very values. A file would lose what is not finished, what
 * is refused, and what the entry was read from.
 */
export const draftText = (form: FormData): string => `${MARK}${JSON.stringify(form)}\n`;

/** The form of a draft; nothing when the text is a file. */
export const readDraft = (text: string): FormData | undefined =>
  text.startsWith(MARK) ? (JSON.parse(text.slice(MARK.length)) as FormData) : undefined;

/** Whether a form is a new one where nobody has written anything. */
export function isBlank(type: TypeId, form: FormData): boolean {
  if (form[ORIGINAL] !== undefined) return false;
  const { data, body } = readForm(type, form);
  const { status: _given, ...typed } = data;
  return body === '' && Object.values(typed).every((value) => value === false);
}
