/** The values chosen in each facet, by facet name. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** The facet that every page has: the folder of its type. */
export const TYPE_FACET = 'type';

/** Name of the file of an index that says who has what. */
export const FACET_FILE = 'facets.json';

/** What that file holds: the pages in their own order, and the values of each. */
export interface FacetFile {
  /** Pagefind's name of each page. */
  pages: readonly string[];
  /** Facet → value → ranks in `pages`. */
  facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

export type Counts = Record<string, Record<string, number>>;

export interface Facets {
  /** Rank of a page in the library's own order; last when it is not known. */
  order: (id: string) => number;
  /** The values of a page in that facet. */
  valuesOf(id: string, facet: string): string[];
  /** Pages that have, in each chosen facet, one of the values chosen there. */
  keep<P extends { id: string }>(pages: readonly P[], selection: Selection): P[];
  /** How many of these pages each value would leave, the other facets staying as chosen. */
  counts(pages: readonly { id: string }[], selection: Selection): Counts;
}

export function readFacets({ pages, facets }: FacetFile): Facets {
  const ranks = new Map(pages.map((id, rank) => [id, rank]));
  const sets = new Map(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      new Map(Object.entries(values).map(([value, members]) => [value, new Set(members)])),
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
    order,
    valuesOf: (id, facet) =>
      Object.keys(facets[facet] ?? {}).filter((value) => has(id, facet, value)),
    keep,
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
