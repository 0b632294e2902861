import { escape } from './escape.ts';
import { provenanceMark } from '../../parts/index.ts';
import { fromKey, noteKey } from '../../model/answer.ts';
import type { Prose } from '../prose.ts';
import type { Answer } from './answer.ts';

/**
 * An answer of the model (`answer.ts`): its value if there is one, and who says so. `key` is
 * the field's name; the note and the provenance are read beside it.
 */
export function marked(
  question: string,
  data: object,
  key: string,
  value: string | undefined,
  prose: Prose,
): Answer {
  const values = data as Record<string, string | undefined>;
  const note = values[noteKey(key)];
  const from = values[fromKey(key)];
  if (value === undefined || value === '')
    return { question, ...(note && { unknownMark: escape(prose.plain(note)) }) };
  const mark = from
    ? prose.html(provenanceMark(from, note && prose.plain(note)))
    : note && escape(prose.plain(note));
  return { question, value, mark };
}
