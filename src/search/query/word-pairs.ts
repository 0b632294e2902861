import { bareOf } from './family.ts';
import { isStopWord } from './stop-words.ts';

/** Makes one word of two, which no text has: another letter that French does not use (word-end.ts). */
const JOINT = '\u01c3';

/** Whether a word of the index is made of two. */
export const isPair = (word: string): boolean => word.includes(JOINT);

/**
 * Two words that follow one another, as one, whatever their plural and feminine: what is kept of names and
 * keywords that take several (« à la place », « tout seul »), small words included.
 */
export const pairOf = (first: string, second: string): string =>
  // The one that tells first: an index is in the order of letters, and its pairs come with it.
  (isStopWord(first) && !isStopWord(second) ? [second, first] : [first, second])
    .map(bareOf)
    .join(JOINT);
