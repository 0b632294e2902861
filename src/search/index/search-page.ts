import { type AnyEntry, pathOf } from '../../model/entry.ts';
import { referencesOf } from '../../model/references.ts';
import { lastDayOf } from '../../library/meetings.ts';
import { plainText } from '../query/plain-text.ts';
import type { Sort } from '../query/sort.ts';
import { wordsOf } from '../query/words.ts';
import { daysOf } from './days.ts';
import type { SearchDocument } from './document.ts';
import type { Narrowed } from './facets.ts';
import { pageOf } from './page.ts';
import { territoriesOf } from './territory.ts';

/** A page as Pagefind is given it, and what it is not told. */
export interface SearchPage extends Narrowed {
  path: string;
  days: Record<Sort, number | null>;
  html: string;
  /** Of a meeting, as far as its date is known. */
  lastDay?: string | undefined;
  titleWords: number;
  /** Paths of the entries that it names or links to. */
  links: string[];
  /** For an entry of the glossary: the term, then other ways to say it. */
  term?: { names: string[] };
}

export function searchPage(entry: AnyEntry, document: SearchDocument): SearchPage {
  const { path, facets } = document;
  const page = {
    path,
    facets,
    territories: territoriesOf(entry),
    days: daysOf(entry),
    html: pageOf(document),
    titleWords: wordsOf(document.title).length,
    links: linksOf(entry),
  };
  if (entry.type === 'event') return { ...page, lastDay: lastDayOf(entry) };
  return entry.type === 'term' ? { ...page, term: namesOf(entry.data, document) } : page;
}

const linksOf = ({ type, data, links }: AnyEntry): string[] => [
  ...new Set([...referencesOf(type, data).map((one) => pathOf(one.type, one.slug)), ...links]),
];

function namesOf(
  { acronym, synonyms }: Extract<AnyEntry, { type: 'term' }>['data'],
  { title }: SearchDocument,
): SearchPage['term'] {
  return { names: [title, ...[acronym ?? [], synonyms].flat().map(plainText)] };
}
