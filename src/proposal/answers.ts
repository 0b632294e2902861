import type { FormData } from '../cms/format/entry-file.ts';
import { fromKey } from '../model/answer.ts';
import { questions } from './questions.ts';

/** What was answered, by the name of the question: a text, or the values ticked. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Of a proposal, the one source is the person who tells it. */
const TELLER = 'source 1';

/** The form of the editor for a practice, as these answers fill it. */
export function formOf(answers: Answers): FormData {
  const form: FormData = {};
  for (const { name, path } of questions) {
    const answer = answers[name] ?? '';
    const value = typeof answer === 'string' ? answer.trim() : answer;
    if (value.length > 0) place(form, path, value);
  }
  if (form['audiences']) form[fromKey('audiences')] = TELLER;
  if (form['results']) place(form, ['results', 0, 'source'], TELLER);
  return { ...form, status: 'brouillon' };
}

/** Puts a value at a path, with the objects and the lists that lead to it. */
function place(root: FormData, path: readonly (string | number)[], value: unknown): void {
  let holder = root as Record<string | number, unknown>;
  path.slice(0, -1).forEach((key, index) => {
    holder[key] ??= typeof path[index + 1] === 'number' ? [] : {};
    holder = holder[key] as Record<string | number, unknown>;
  });
  holder[path.at(-1) ?? ''] = value;
}
