import { bareOf } from './family.ts';
import { isStopWord } from './stop-words.ts';

/** Makes one word of two, which no text has: another letter that French does not use (word-end.ts). */
const JOINT = '\u01c3';

/** Whether a word of the index is made of two. */
export const isPair = (word: string): boolean => word.includes(JOINT);

/**
 * Words that follow one another, two by two, whatever their plural and feminine: what is kept of the
 * names and keywords that take several (« à la place », « tout seul »), the small words included.
 */
export function pairsOf(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((second, at) => {
    const first = words[at] ?? '';
    // The one that tells first: an index is in the order of letters, and its pairs come with it.
    const pair = isStopWord(first) && !isStopWord(second) ? [second, first] : [first, second];
    return pair.map(bareOf).join(JOINT);
  });
  return [...new Set(pairs)];
}

/** Those to look for: two small words together say something when all that is asked is small words. */
export function pairsAsked(words: readonly string[]): string[] {
  const isTelling = words.some((word) => !isStopWord(word));
  return pairsOf(words).filter(
    (pair) => !isTelling || !pair.split(JOINT).every((word) => isStopWord(word)),
  );
}
