import { fold } from './plain-text.ts';

/** A run of text, marked when it is a word that was looked for. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Two words read as forms of one when they begin alike for that share of the longer. */
const SHARED = 0.7;

export const isFormOf = (word: string, term: string): boolean => areForms(fold(word), fold(term));

function areForms(one: string, other: string): boolean {
  if (one === other || one === `${other}s` || other === `${one}s`) return true;
  const longest = Math.max(one.length, other.length);
  let common = 0;
  while (common < longest && one[common] === other[common]) common += 1;
  return common >= 4 && common / longest >= SHARED;
}

type Said = (text: string) => readonly number[];

const readers = new WeakMap<readonly string[], Said>();

/** Tells which of the terms a text says, by their rank. Pages share their words: each is compared once with the same terms. */
export function termsSaid(terms: readonly string[]): Said {
  const ready = readers.get(terms);
  if (ready) return ready;
  const folded = terms.map(fold);
  const known = new Map<string, readonly number[]>();
  const ofWord = (word: string): readonly number[] => {
    let said = known.get(word);
    if (!said) {
      const own = fold(word);
      said = folded.flatMap((term, at) => (areForms(own, term) ? [at] : []));
      known.set(word, said);
    }
    return said;
  };
  const said: Said = (text) => [...new Set(text.split(/[^\p{L}\p{N}]+/u).flatMap(ofWord))];
  readers.set(terms, said);
  return said;
}

/** Cuts a text into runs, words of the query apart from the rest; together they are the text. */
export function markTerms(text: string, terms: readonly string[]): Segment[] {
  const said = termsSaid(terms);
  const segments: Segment[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    if (piece === '') continue;
    const marked = said(piece).length > 0;
    const last = segments.at(-1);
    if (last?.marked === marked) last.text += piece;
    else segments.push({ text: piece, marked });
  }
  return segments;
}

/** How many of the terms a text says. */
export const coverage = (text: string, terms: readonly string[]): number =>
  termsSaid(terms)(text).length;
