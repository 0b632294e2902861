import type { LexiconFile } from '../query/lexicon.ts';
import { fold } from '../query/plain-text.ts';
import { unended } from '../query/word-end.ts';
import { wordsOf } from '../query/words.ts';
import type { SearchPage } from './search-page.ts';
import type { Kept } from './fragments.ts';

/**
 * The words of an index, and what the glossary says of them; words that only a search that is `known` has are read
 * too. The same pages give the same file.
 */
export function lexiconFile(
  pages: readonly SearchPage[],
  fragments: ReadonlyMap<string, Kept>,
  known: readonly string[],
): Omit<LexiconFile, 'searches'> {
  const words = new Map<string, { count: number; written: Map<string, number> }>();
  for (const { path } of pages) {
    const kept = fragments.get(path);
    if (!kept) continue;
    const text = unended([kept.content, ...Object.values(kept.meta)].join(' '));
    for (const word of new Set(wordsOf(text))) {
      const folded = fold(word);
      const known = words.get(folded) ?? { count: 0, written: new Map<string, number>() };
      words.set(folded, known);
      known.count += 1;
      known.written.set(word, (known.written.get(word) ?? 0) + 1);
    }
  }
  for (const word of wordsOf(known.join(' ')))
    if (!words.has(fold(word))) words.set(fold(word), { count: 0, written: new Map([[word, 1]]) });
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    words: sorted.map(([, { written }]) => mostWritten(written)).join(' '),
    counts: sorted.map(([, { count }]) => count),
    glossary: pages.flatMap(({ term }) => (term ? [term] : [])),
  };
}

const mostWritten = (written: ReadonlyMap<string, number>): string =>
  [...written].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
