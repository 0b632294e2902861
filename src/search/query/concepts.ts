import { fold } from './plain-text.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** One thing that is looked for, and the words that may say it, best first. */
export interface Concept {
  /** Each is searched by itself; a weight of 1 is the word as typed. */
  alternatives: readonly { term: string; weight: number }[];
}

/** What a query looks for, each thing once. A query of stop words only is taken at its word. */
export function conceptsOf(query: string): Concept[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !isStopWord(word));
  const seen = new Set<string>();
  return (telling.length > 0 ? telling : words)
    .filter((word) => !seen.has(fold(word)) && seen.add(fold(word)))
    .map((term) => ({ alternatives: [{ term, weight: 1 }] }));
}

/** The words as typed, for a search that wants them all. */
export const plainQuery = (concepts: readonly Concept[]): string =>
  concepts.map(({ alternatives }) => alternatives[0]?.term ?? '').join(' ');
