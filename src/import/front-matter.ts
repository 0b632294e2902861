import type { Fields } from '../model/fields/index.ts';
import { type TypeId, types } from '../model/index.ts';
import { toComplete } from '../model/to-complete.ts';
import { shortened } from './one-line.ts';
import { fillRequired } from './required.ts';
import { saidDate } from './said-date.ts';
import type { Title } from './title.ts';

const LONGEST_SOURCE = 220;

interface Known extends Title {
  /** Of the document. */
  fileName: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** What the document begins with: its date, if anything says it. */
  opening: string;
}

/** What a page made from a document begins with, and what a person must still say, in French. */
export function frontMatterOf(
  type: TypeId,
  { title, isSaid, fileName, today, opening }: Known,
): { values: Record<string, unknown>; missing: string[] } {
  const fields: Fields = types[type].fields;
  const date = saidDate(`${title}\n${opening}`);
  const isDated = 'datePrecision' in fields;
  const { values, missing } = fillRequired(fields, {
    title,
    ...(isDated &&
      (date === undefined
        ? { datePrecision: 'inconnue', dateText: toComplete() }
        : { datePrecision: 'jour', date })),
    status: 'brouillon',
    sources: [{ title: shortened(`« ${title} », document ${fileName}`, LONGEST_SOURCE) }],
    created: today,
  });
  return {
    values,
    missing: [
      ...(isSaid ? [] : ['Titre (le nom du fichier en attendant)']),
      ...missing.map(({ label, meanwhile }) =>
        meanwhile ? `${label} (« ${meanwhile} » en attendant)` : label,
      ),
      ...(isDated
        ? [date === undefined ? 'Date' : `Date (lue dans le texte : ${date}, à vérifier)`]
        : []),
    ],
  };
}
