import { familyOf } from './family.ts';
import { fold } from './plain-text.ts';

/** Name of the file of an index that holds its words. */
export const LEXICON_FILE = 'mots.json';

/** What that file holds. */
export interface LexiconFile {
  /** The words of the index, as most often written, parted by spaces, in the order of their folded form. */
  words: string;
  /** In how many pages each is, same order; none for a word that only a known search has. */
  counts: readonly number[];
  /** The entries of the glossary: the term, then other ways to say it. */
  glossary: readonly { names: readonly string[] }[];
  /** How many searches are known. */
  searches: number;
}

/** A word of the corpus. */
export interface Word {
  /** Without accents. */
  folded: string;
  /** As most often written. */
  written: string;
  /** Pages that have it; none when it is in a known search alone. */
  count: number;
}

export interface Lexicon {
  /** In the order of their folded form. */
  words: readonly Word[];
  /** That very word, accents apart. */
  find: (word: string) => Word | undefined;
  /** All the forms of that word, which itself may not be one of them; most used first. */
  family: (word: string) => readonly Word[];
  /** Words that begin so, most used first. */
  beginning: (letters: string) => Word[];
  glossary: LexiconFile['glossary'];
}

export function readLexicon({ words: written, counts, glossary }: LexiconFile): Lexicon {
  const words = (written === '' ? [] : written.split(' ')).map((word, at) => ({
    folded: fold(word),
    written: word,
    count: counts[at] ?? 0,
  }));
  const found = new Map(words.map((word) => [word.folded, word]));
  const beginning = (letters: string) => {
    const start = fold(letters);
    return words.filter(({ folded }) => folded.startsWith(start)).sort(mostUsed);
  };
  return {
    words,
    glossary,
    find: (word) => found.get(fold(word)),
    family: (word) => {
      const family = familyOf(word);
      // Of a word that is not there, a stem of two or three letters says too little.
      if (family.length < SHORTEST_STEM && !found.has(fold(word))) return [];
      return beginning(word.slice(0, ROOT)).filter(({ folded }) => familyOf(folded) === family);
    },
    beginning,
  };
}

/** Letters of a stem that tells. */
const SHORTEST_STEM = 4;
/** Letters that all forms of a word have in common: only those words are compared. */
const ROOT = 3;

const mostUsed = (one: Word, other: Word): number =>
  other.count - one.count || (one.folded < other.folded ? -1 : 1);
