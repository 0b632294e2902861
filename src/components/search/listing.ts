import { isAsking, type SearchState } from '../../search/query/address.ts';
import type { Fragment } from '../../search/query/engine.ts';
import { TYPE_FACET } from '../../search/query/facets.ts';
import { AT_ONCE, firstPages } from '../../search/query/first-pages.ts';
import type { Answer, Ranked } from '../../search/query/search.ts';
import { readerDay } from '../reading/reader-day.ts';
import type { tellAside } from './aside.ts';
import type { showChips } from './chips.ts';
import { codeLost } from './failure.ts';
import type { OpenIndex } from './open-engine.ts';

/** A result as the list shows it. */
export interface Row {
  /** Nothing when it is out of reach, while others are not. */
  page: Fragment | undefined;
  /** The value of its type facet. */
  type: string;
  /** A meeting that is still to come, on the reader's clock. */
  isAhead: boolean;
}

/** An answer, its first rows loaded. */
export interface Listing {
  answer: Answer;
  rows: Row[];
  /** The rows that come after so many. Rejects when none of them can be loaded. */
  after: (count: number) => Promise<Row[]>;
  /** The first of them bears the very name that was asked: it stands on top as a card. */
  hasNamesake: boolean;
  /** Names that look like what was asked, when nothing was found. */
  near: string[];
  /** Nothing when the answer is plainly what was asked. */
  tellAside: typeof tellAside | undefined;
  /** Nothing when no value is chosen. */
  showChips: typeof showChips | undefined;
}

/** Rejects when the pages of the index are out of reach. */
export async function loadListing(
  found: Answer,
  state: SearchState,
  { facets, lexicon, speller, check }: OpenIndex,
): Promise<Listing> {
  const today = readerDay();
  const load = ({ data }: Ranked): Promise<Fragment | undefined> => data().catch(() => undefined);
  const [first, aside, chips] = await Promise.all([
    firstPages(found, state, lexicon, load),
    isPlain(found) ? undefined : import('./aside.ts').catch(codeLost),
    isAsking({ query: '', selection: state.selection })
      ? import('./chips.ts').catch(codeLost)
      : undefined,
  ]);
  const { results } = first.answer;
  const rowsOf = async (from: number, pages: (Fragment | undefined)[]): Promise<Row[]> => {
    if (pages.includes(undefined)) await check();
    if (pages.length > 0 && pages.every((page) => page === undefined))
      throw new Error('No page of the index could be loaded.');
    return pages.map((page, at) => {
      const id = results[from + at]?.id ?? '';
      const type = facets.valuesOf(id, TYPE_FACET)[0] ?? '';
      return { page, type, isAhead: facets.isAhead(id, today) };
    });
  };
  return {
    answer: first.answer,
    rows: await rowsOf(0, first.pages),
    after: async (count) =>
      rowsOf(count, await Promise.all(results.slice(count, count + AT_ONCE).map(load))),
    hasNamesake: first.hasNamesake,
    near: found.found === 0 ? (await speller()).nearNames(state.query, lexicon) : [],
    tellAside: aside?.tellAside,
    showChips: chips?.showChips,
  };
}

/** Whether there is nothing to say of it. */
const isPlain = ({ understood, found, results, isWhole }: Answer): boolean =>
  found > 0 &&
  understood.corrected.length + understood.unknown.length === 0 &&
  (isWhole || results.length === 0);
