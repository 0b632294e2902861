import { pathOf, titleOf, type AnyEntry } from '../../model/entry.ts';
import type { Control } from '../../model/fields/index.ts';
import { types } from '../../model/index.ts';
import { referencesOf } from '../../model/references.ts';
import { provenances, labelOf } from '../../model/vocabularies/index.ts';
import { leavesOf } from '../../model/walk.ts';
import type { Library } from '../../library/library.ts';
import { KEYWORDS, NAMES, NOT_SEARCHED } from './not-searched.ts';

/** The texts of an entry's fields, the title, the summary and the body apart. */
export interface FieldTexts {
  /** Sentences, in the order of the model; Markdown. */
  sentences: { kind: 'plain' | 'text' | 'body'; source: string }[];
  /** Other names of the entry itself: acronym, synonyms. */
  names: string[];
  /** Words that people type who look for it. */
  keywords: string[];
  /** Words that are not sentences: labels of the values chosen, short answers, names of the entries pointed to. */
  labels: string[];
}

export function fieldTexts(entry: AnyEntry, library: Library): FieldTexts {
  const { titleField, summaryField, label } = types[entry.type];
  const texts: FieldTexts = { sentences: [], names: [], keywords: [], labels: [label.one] };
  for (const { control, value, path } of leavesOf(entry.type, entry.data)) {
    const field = String(path[0]);
    if (
      field === titleField ||
      field === summaryField ||
      path.some((key) => NOT_SEARCHED.has(String(key)))
    )
      continue;
    if (control.kind === 'line' && control.format !== 'plain') continue;
    if (NAMES.has(field)) texts.names.push(String(value));
    else if (field === KEYWORDS) texts.keywords.push(String(value));
    else if (isShort(control, path)) texts.labels.push(String(value));
    else if (control.kind === 'line')
      texts.sentences.push({ kind: 'plain', source: String(value) });
    else if (control.kind === 'text' || control.kind === 'body')
      texts.sentences.push({ kind: control.kind, source: String(value) });
    else if (control.kind === 'choice' && control.vocabulary !== provenances)
      texts.labels.push(...[value].flat().map((one) => labelOf(control.vocabulary, String(one))));
  }
  texts.labels.push(...namesPointedTo(entry, library));
  return texts;
}

/** An answer of a few words (a place, a precision): it reads as nothing outside its box. */
const isShort = ({ kind }: Control, path: readonly unknown[]): boolean =>
  kind === 'line' && path.length === 1;

/** Titles of the entries that this one names, and the words of the needs it answers. */
function namesPointedTo(entry: AnyEntry, library: Library): string[] {
  const names = referencesOf(entry.type, entry.data)
    .filter(({ path }) => !path.some((key) => NOT_SEARCHED.has(String(key))))
    .flatMap(({ type, slug, item }) => {
      const target = library.at(pathOf(type, slug));
      if (!target) return [];
      const need =
        item && target.type === 'event'
          ? target.data.needs.find(({ id }) => id === item.id)
          : undefined;
      return [item ? (need?.text ?? '') : titleOf(target)];
    });
  return [...new Set(names)].filter((name) => name !== '');
}
