import { type Fragment, WORDS_ANCHOR } from '../query/engine.ts';
import { TYPE_FACET } from '../query/facets.ts';
import { shownText } from '../query/shown-text.ts';
import { isStopWord } from '../query/stop-words.ts';
import { suggestionFile, type SuggestionRow } from '../query/suggest.ts';
import { wordsOf } from '../query/words.ts';
import type { SearchPage } from './search-page.ts';

/** Rows a file keeps: a common beginning does not make it heavy. */
const MOST_ROWS = 150;

/** What is proposed of a page. */
type Proposed = Pick<SearchPage, 'path' | 'facets' | 'term'>;

/**
 * The suggestions of a library by file: titles and names of the glossary first, then sections,
 * each in the file of every telling word it is made of. In the library's own order.
 */
export function suggestionFiles(
  pages: readonly Proposed[],
  fragmentOf: (path: string) => Fragment | undefined,
): Map<string, SuggestionRow[]> {
  const [titles, sections]: SuggestionRow[][] = [[], []];
  for (const { path, facets, term } of pages) {
    const fragment = fragmentOf(path);
    const [type = ''] = facets[TYPE_FACET] ?? [];
    const title = shownText(fragment?.meta.title ?? '');
    titles?.push([title, path, type]);
    for (const name of term?.names.slice(1) ?? [])
      titles?.push([`${shownText(name)}\u00a0: ${title}`, path, type]);
    for (const { id, text } of fragment?.anchors ?? [])
      if (id !== WORDS_ANCHOR) sections?.push([shownText(text), `${path}#${id}`, type, title]);
  }
  const files = new Map<string, SuggestionRow[]>();
  for (const row of [...(titles ?? []), ...(sections ?? [])])
    for (const file of filesOf(row)) {
      const rows = files.get(file) ?? [];
      files.set(file, rows);
      if (rows.length < MOST_ROWS) rows.push(row);
    }
  return files;
}

const filesOf = ([label]: SuggestionRow): Set<string> =>
  new Set(
    wordsOf(label)
      .filter((word) => !isStopWord(word))
      .flatMap((word) => suggestionFile(word) ?? []),
  );
