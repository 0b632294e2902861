import type { Joined } from './compounds.ts';
import { type Form, formsOf } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';
import type { Guess } from './unknown-word.ts';

/** What reads words that the corpus does not have. */
export interface Speller {
  joinedIn: (words: readonly string[], lexicon: Lexicon) => Joined[];
  partsOf: (word: string, lexicon: Lexicon) => string[];
  guess: (word: string, isLast: boolean, lexicon: Lexicon) => Guess | undefined;
}

/** A word of a query, as it was read. */
export interface Read {
  word: string;
  /** What to look for; none for a word that says nothing or that nothing resembles. */
  forms: Form[];
  /** The words it was typed as, when the corpus writes them in one. */
  apart?: Form[][];
}

/** The words of a query, and how far they are from what was typed. */
export interface Reading {
  words: Read[];
  /** Words read as other ones. */
  corrected: { typed: string; read: string }[];
  /** Words that nothing in the library resembles. */
  unknown: string[];
}

/** Without a speller, the library has all the words; without a telling word, all are looked for. */
export function readWords(
  typed: readonly string[],
  lexicon: Lexicon,
  speller: Speller | undefined,
): Reading {
  const given = speller ? typed.flatMap((word) => speller.partsOf(word, lexicon)) : typed;
  const isTelling = given.some((word) => !isStopWord(word));
  const joined = speller?.joinedIn(given, lexicon) ?? [];
  const reading: Reading = { words: [], corrected: [], unknown: [] };
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const one = joined.find(({ from }) => from === at);
    if (one) {
      at += 1;
      const apart = [word, given[at] ?? ''].map((part) => formsOf(part, lexicon));
      if (one.isCorrected)
        reading.corrected.push({ typed: `${word} ${given[at] ?? ''}`, read: one.word });
      reading.words.push({ word: one.word, forms: formsOf(one.word, lexicon), apart });
    } else if (isTelling && isStopWord(word)) reading.words.push({ word, forms: [] });
    else readOne(word, at === given.length - 1);
  }
  return reading;

  function readOne(word: string, isLast: boolean): void {
    const own = formsOf(word, lexicon);
    const { forms, read }: Guess = (own.length > 0
      ? { forms: own }
      : speller?.guess(word, isLast, lexicon)) ?? { forms: [] };
    if (read) reading.corrected.push({ typed: word, read });
    if (forms.length === 0) reading.unknown.push(word);
    reading.words.push({ word: read ?? word, forms });
  }
}
