import { joinedIn, partsOf } from './compounds.ts';
import type { Speller } from './reading.ts';
import { begins, guess } from './unknown-word.ts';

// What reads the words that the corpus does not have. It is apart: most queries have none.
export { nearNames } from './near-names.ts';

export const correcting: Speller = { joinedIn, partsOf, guess };

/** Takes every word at its letter. */
export const literal: Speller = {
  joinedIn: () => [],
  partsOf: (word) => [word],
  guess: begins,
};
