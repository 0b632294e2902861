import { plain } from '../../model/suggest.ts';

/** What Decap asks of a search: a text that answers, the better the higher. It shows those over 5. */
interface Match {
  rendered: string;
  score: number;
}

const ANSWERS = 10;
const BEGINS = 5;

let asked = '';
let words: string[] = [];

/**
 * Whether a text has each of these words, or their beginnings, whatever the accents. In place
 * of Decap's own, for which a few letters in that order are enough, and é is not e.
 */
export function wordsMatch(query: string, text: string): Match | null {
  // Asked of every entry in turn.
  if (query !== asked) [asked, words] = [query, plain(query).match(/[\p{L}\p{N}]+/gu) ?? []];
  if (words.length === 0) return { rendered: text, score: ANSWERS };
  const within = ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  if (!words.every((word) => within.includes(word))) return null;
  const begun = words.filter((word) => within.includes(` ${word}`)).length;
  return { rendered: text, score: ANSWERS + BEGINS * begun };
}
