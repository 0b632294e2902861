import { fold } from './plain-text.ts';

/** A run of text, marked when it is a word that was looked for. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Two words read as forms of one when they begin alike for that share of the longer. */
const SHARED = 0.7;

export function isFormOf(word: string, term: string): boolean {
  const [one, other] = [fold(word), fold(term)];
  if (one === other || one === `${other}s` || other === `${one}s`) return true;
  const longest = Math.max(one.length, other.length);
  let common = 0;
  while (common < longest && one[common] === other[common]) common += 1;
  return common >= 4 && common / longest >= SHARED;
}

/** Cuts a text into runs, words of the query apart from the rest; together they are the text. */
export function markTerms(text: string, terms: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    if (piece === '') continue;
    const marked = terms.some((term) => isFormOf(piece, term));
    const last = segments.at(-1);
    if (last?.marked === marked) last.text += piece;
    else segments.push({ text: piece, marked });
  }
  return segments;
}

/** How many of the terms a text says. */
export function coverage(text: string, terms: readonly string[]): number {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return terms.filter((term) => words.some((word) => isFormOf(word, term))).length;
}
