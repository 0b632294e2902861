import { ranksOf } from './gaps.ts';
import type { Sort } from './sort.ts';

/** The values chosen in each facet, by facet name. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** The facet that every page has: the folder of its type. */
export const TYPE_FACET = 'type';

export const YEAR_FACET = 'annee';

export const TERRITORY_FACET = 'territoire';

/** Where a page comes from, when several libraries are asked. */
export const LIBRARY_FACET = 'bibliotheque';

/** Name of the file of an index that says who has what. */
export const FACET_FILE = 'facets.json';

/** What that file holds: the pages in their own order, and the values of each. */
export interface FacetFile {
  /** Pagefind's name of each page. */
  pages: readonly string[];
  /** Words in the title of each. */
  titleWords: readonly number[];
  /** Facet → value → ranks in `pages`, as gaps. */
  facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** For each order, the day of each page, in days since 1970; `null` when it has none. */
  days: Readonly<Record<Sort, readonly (number | null)[]>>;
  /** The last day (`YYYY-MM-DD`) of the pages that tell of a meeting, by rank. */
  lastDays: Readonly<Record<number, string>>;
}

export type Counts = Record<string, Record<string, number>>;

export interface Facets {
  /** How many pages there are. */
  size: number;
  /** Rank of a page in the library's own order; last when it is not known. */
  order: (id: string) => number;
  /** The page of that rank. */
  at: (rank: number) => string | undefined;
  titleWords: (id: string) => number;
  /** Whether some page has that value. */
  knows: (facet: string, value: string) => boolean;
  /** Whether that page tells of a meeting that is still ahead on that day (`YYYY-MM-DD`). */
  isAhead: (id: string, day: string) => boolean;
  /** The values of a page in that facet. */
  valuesOf(id: string, facet: string): string[];
  /** The same pages, latest first; those without a day last, as they were. */
  sorted<P extends { id: string }>(pages: readonly P[], sort: Sort): P[];
  /** Pages that have, in each chosen facet, one of the values chosen there. */
  keep<P extends { id: string }>(pages: readonly P[], selection: Selection): P[];
  /** How many of these pages each value would leave, the other facets staying as chosen. */
  counts(pages: readonly { id: string }[], selection: Selection): Counts;
}

export function readFacets({ pages, titleWords, facets, days, lastDays }: FacetFile): Facets {
  const ranks = new Map(pages.map((id, rank) => [id, rank]));
  const sets = new Map(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      new Map(Object.entries(values).map(([value, gaps]) => [value, new Set(ranksOf(gaps))])),
    ]),
  );
  const order = (id: string) => ranks.get(id) ?? pages.length;
  const has = (id: string, facet: string, value: string) =>
    sets.get(facet)?.get(value)?.has(order(id)) ?? false;
  const keep: Facets['keep'] = (list, selection) => {
    const chosen = Object.entries(selection).filter(([, values]) => values.length > 0);
    return list.filter(({ id }) =>
      chosen.every(([facet, values]) => values.some((value) => has(id, facet, value))),
    );
  };
  return {
    size: pages.length,
    order,
    at: (rank) => pages[rank],
    titleWords: (id) => titleWords[order(id)] ?? 0,
    knows: (facet, value) => sets.get(facet)?.has(value) ?? false,
    isAhead: (id, day) => (lastDays[order(id)] ?? '') >= day,
    valuesOf: (id, facet) =>
      Object.keys(facets[facet] ?? {}).filter((value) => has(id, facet, value)),
    keep,
    sorted: (list, sort) => {
      const dayOf = ({ id }: { id: string }) => days[sort][order(id)] ?? -Infinity;
      return [...list].sort((one, other) => dayOf(other) - dayOf(one) || 0);
    },
    counts: (list, selection) =>
      Object.fromEntries(
        Object.entries(facets).map(([facet, values]) => {
          const left = keep(list, { ...selection, [facet]: [] });
          const count = (value: string) => left.filter(({ id }) => has(id, facet, value)).length;
          return [
            facet,
            Object.fromEntries(Object.keys(values).map((value) => [value, count(value)])),
          ];
        }),
      ),
  };
}
