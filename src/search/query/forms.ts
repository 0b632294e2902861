import type { Lexicon } from './lexicon.ts';

/** A form of a word to look for, as the corpus has it; 1 is the word as typed. */
export interface Form {
  word: string;
  weight: number;
}

const OTHER_FORM = 0.4;
const MOST_FORMS = 12;
const MOST_ENDINGS = 6;
const SHORTEST_START = 3;

/** How the corpus says that word, most used first. */
export function formsOf(word: string, lexicon: Lexicon): Form[] {
  const own = lexicon.find(word);
  const family = lexicon.family(word).filter((one) => one !== own);
  return [
    ...(own ? [{ word: own.written, weight: 1 }] : []),
    ...family.map(({ written }) => ({ word: written, weight: OTHER_FORM })),
  ].slice(0, MOST_FORMS);
}

/** The same, of a word that is less sure to be the one that was meant. */
export const lessSure = (forms: readonly Form[]): Form[] =>
  forms.map(({ word, weight }) => ({ word, weight: weight * OTHER_FORM }));

/** The words of the corpus that the beginning of one may become. */
export const wordsBegun = (letters: string, lexicon: Lexicon): Form[] =>
  letters.length < SHORTEST_START
    ? []
    : lexicon
        .beginning(letters)
        .slice(0, MOST_ENDINGS)
        .map(({ written }) => ({ word: written, weight: OTHER_FORM }));
