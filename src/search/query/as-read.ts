import type { Understood } from './concepts.ts';
import { plainText } from './plain-text.ts';
import { shownText } from './shown-text.ts';

/** A query in pieces, its words as they were read; together they are what was looked for. */
export const asRead = (
  query: string,
  corrected: Understood['corrected'],
): { text: string; isCorrected: boolean }[] =>
  query.split(/([\p{L}\p{N}]+)/u).map((piece) => {
    const other = corrected.find(({ typed }) => typed === plainText(piece).toLowerCase());
    return { text: other ? shownText(other.read) : piece, isCorrected: other !== undefined };
  });
