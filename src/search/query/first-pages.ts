import type { SearchState } from './address.ts';
import { asRead } from './as-read.ts';
import type { Fragment } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import { namesakeOf } from './namesake.ts';
import type { Answer, Ranked } from './search.ts';

/** How many pages are shown at once. */
export const AT_ONCE = 10;

/** An answer in the order it is shown in; a page is what `load` makes of a result. */
export interface FirstPages<P> {
  answer: Answer;
  /** Its first results. */
  pages: P[];
  /** The first of them bears the very name that was asked: it stands on top as a card. */
  hasNamesake: boolean;
}

/** Loads the first pages of an answer. Rejects when `load` does. */
export async function firstPages<P extends Fragment | undefined>(
  answer: Answer,
  { query, sort }: SearchState,
  lexicon: Lexicon,
  load: (one: Ranked) => Promise<P>,
): Promise<FirstPages<P>> {
  const pages = await Promise.all(answer.results.slice(0, AT_ONCE).map(load));
  const results = [...answer.results];
  const name = asRead(query, answer.understood.corrected).map(({ text }) => text);
  const there = pages.filter((page) => page !== undefined);
  const namesake = sort ? undefined : namesakeOf(name.join(''), there, lexicon);
  if (namesake) {
    const from = pages.indexOf(namesake);
    pages.unshift(...pages.splice(from, 1));
    results.unshift(...results.splice(from, 1));
  }
  return { answer: { ...answer, results }, pages, hasNamesake: namesake !== undefined };
}
