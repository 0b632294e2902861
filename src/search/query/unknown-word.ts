import { type Form, formsOf, lessSure, wordsBegun } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { nearest } from './spelling.ts';

/** How a word that the library does not have is read: what to look for, and the word it is taken for, if it is another. */
export interface Guess {
  forms: Form[];
  read?: string;
}

/** As the beginning of a word, or as the nearest one. Nothing when it resembles none. */
export function guess(word: string, isLast: boolean, lexicon: Lexicon): Guess | undefined {
  const meant = nearest(word, lexicon);
  const forms = meant ? formsOf(meant.word.folded, lexicon) : [];
  const { forms: begun } = begins(word, isLast, lexicon) ?? { forms: [] };
  // What is being typed may be the beginning of a word, or a word written as it sounds.
  if (begun.length > 0 && isLast)
    return { forms: [...begun, ...(meant?.isAlike ? lessSure(forms) : [])] };
  if (begun.length > 0 && !meant?.isAlike) return { forms: begun };
  return meant && { forms, read: meant.word.written };
}

/** As the beginning of a word, less sure when others follow. */
export function begins(word: string, isLast: boolean, lexicon: Lexicon): Guess | undefined {
  const begun = wordsBegun(word, lexicon);
  return begun.length > 0 ? { forms: isLast ? begun : lessSure(begun) } : undefined;
}
