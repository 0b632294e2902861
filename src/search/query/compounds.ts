import { distance } from './distance.ts';
import type { Lexicon } from './lexicon.ts';
import { fold } from './plain-text.ts';
import { nearest } from './spelling.ts';
import { isStopWord } from './stop-words.ts';

const SHORTEST_PART = 3;

/** The words that one glues which the corpus parts: « rendezvous ». That word alone when it is none, or has another reading. */
export function partsOf(word: string, lexicon: Lexicon): string[] {
  if (lexicon.find(word) || lexicon.beginning(word).length > 0 || nearest(word, lexicon))
    return [word];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => lexicon.find(part)) && !parts.every(isStopWord)) return parts;
  }
  return [word];
}

/** A word of the corpus that a query writes in two, from that place on. */
export interface Joined {
  from: number;
  word: string;
  /** Letters were wrong as well. */
  isCorrected: boolean;
}

/** « voisin malin » for a corpus that writes « VoisinMalin ». One letter may be wrong when one of the two words is unknown. */
export function joinedIn(words: readonly string[], lexicon: Lexicon): Joined[] {
  const found: Joined[] = [];
  for (let from = 0; from < words.length - 1; from += 1) {
    const [one = '', other = ''] = words.slice(from, from + 2);
    if (isStopWord(one) || isStopWord(other)) continue;
    const glued = one + other;
    const exact = lexicon.find(glued);
    const isKnown = lexicon.find(one) !== undefined && lexicon.find(other) !== undefined;
    const meant = exact ?? (isKnown ? undefined : nearest(glued, lexicon)?.word);
    if (!meant || distance(fold(glued), meant.folded, 1) > 1) continue;
    found.push({ from, word: meant.written, isCorrected: !exact });
    from += 1;
  }
  return found;
}
