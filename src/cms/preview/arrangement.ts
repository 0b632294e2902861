import { fromKey, noteKey } from '../../model/answer.ts';
import type { Field, Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { upkeep } from '../../model/types/sheet.ts';

/** Where each field of a type is shown in the preview: its keys, in the model's order. */
export interface Arrangement {
  /** Boxes of the opening: each a question, its answer and who says so. */
  answers: string[];
  /** A list of named facts. */
  facts: string[];
  /** A chapter each. */
  chapters: string[];
  /** How the page is kept: the last chapter. */
  upkeep: string[];
}

const SHORT: readonly string[] = ['line', 'choice', 'number', 'date', 'flag', 'reference'];

export function arrangementOf(type: TypeId): Arrangement {
  const { titleField, summaryField } = types[type];
  const fields: Fields = types[type].fields;
  const isAnswer = (key: string) => fromKey(key) in fields;
  const answers = Object.keys(fields).filter(isAnswer);
  // Shown elsewhere: in the title, or with the answer that they are about.
  const apart = new Set([
    ...[titleField, summaryField, 'themes', 'sources', 'body'],
    ...answers.flatMap((key) => [fromKey(key), noteKey(key)]),
  ]);
  const isShort = (key: string, { control }: Field) =>
    isAnswer(key) || SHORT.includes(control.kind);
  const entries = Object.entries(fields).filter(([key]) => !apart.has(key));
  const told = entries.filter(([key]) => !(key in upkeep));
  const keys = (list: [string, Field][]) => list.map(([key]) => key);
  const short = keys(told.filter(([key, field]) => isShort(key, field)));
  return {
    answers: answers.length > 0 ? short : [],
    facts: answers.length > 0 ? [] : short,
    chapters: keys(told.filter(([key, field]) => !isShort(key, field))),
    upkeep: keys(entries.filter(([key]) => key in upkeep)),
  };
}
