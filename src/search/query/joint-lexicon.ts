import type { LexiconFile } from './lexicon.ts';
import { fold } from './plain-text.ts';

/** The words of several libraries as those of one, and their glossaries one after the other. */
export function jointLexicon(files: readonly LexiconFile[]): LexiconFile {
  const words = new Map<string, { written: string; most: number; count: number }>();
  for (const { words: text, counts } of files)
    for (const [at, written] of (text === '' ? [] : text.split(' ')).entries()) {
      const folded = fold(written);
      const count = counts[at] ?? 0;
      const known = words.get(folded) ?? { written, most: count, count: 0 };
      words.set(folded, {
        ...(count > known.most ? { written, most: count } : known),
        count: known.count + count,
      });
    }
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    words: sorted.map(([, { written }]) => written).join(' '),
    counts: sorted.map(([, { count }]) => count),
    glossary: files.flatMap(({ glossary }) => glossary),
    searches: files.reduce((sum, { searches }) => sum + searches, 0),
  };
}
