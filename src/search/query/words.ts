import { plainText } from './plain-text.ts';

const ELISION = /(?<![\p{L}\d])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\d])/gu;

/**
 * The words of a query, in lower case with their accents: elisions undone, hyphens and
 * punctuation read as spaces. Pagefind would delete them and glue what they part.
 */
export const wordsOf = (query: string): string[] =>
  plainText(query)
    .toLowerCase()
    .replace(ELISION, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
