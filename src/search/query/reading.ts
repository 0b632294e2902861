import { type Form, formsOf, lessSure, wordsBegun } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type * as Spelling from './speller.ts';
import { isStopWord } from './stop-words.ts';

/** What reads words that the corpus does not have. */
export type Speller = Pick<typeof Spelling, 'joinedIn' | 'nearest' | 'partsOf'>;

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

/** Without a speller, every word is taken at its letter; without a telling word, all are looked for. */
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
    const forms = formsOf(word, lexicon);
    if (forms.length > 0) return void reading.words.push({ word, forms });
    const begun = wordsBegun(word, lexicon);
    const meant = speller?.nearest(word, lexicon);
    const read = meant ? formsOf(meant.word.folded, lexicon) : [];
    // What is being typed may be the beginning of a word, or a word written as it sounds.
    if (isLast && begun.length > 0)
      reading.words.push({ word, forms: [...begun, ...(meant?.isAlike ? lessSure(read) : [])] });
    else if (begun.length > 0 && !meant?.isAlike)
      reading.words.push({ word, forms: lessSure(begun) });
    else if (meant) {
      reading.corrected.push({ typed: word, read: meant.word.written });
      reading.words.push({ word: meant.word.written, forms: read });
    } else {
      reading.unknown.push(word);
      reading.words.push({ word, forms: [] });
    }
  }
}
