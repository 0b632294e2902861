import type { Lexicon } from './lexicon.ts';

/** Whether the corpus has each of these words, and none that two of them would make: a speller would change nothing. */
export const arePlain = (words: readonly string[], { find }: Pick<Lexicon, 'find'>): boolean =>
  words.every((word, at) => {
    const next = words[at + 1];
    return find(word) && !(next && find(word + next));
  });
