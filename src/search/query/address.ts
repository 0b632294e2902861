import type { Selection } from './facets.ts';
import { isSort, type Sort } from './sort.ts';

/** All that the search page shows: its address says it, and nothing else does. */
export interface SearchState {
  query: string;
  selection: Selection;
  /** By relevance when absent. */
  sort?: Sort | undefined;
  /** Words taken at their letter: no spelling is corrected. */
  asTyped?: boolean | undefined;
}

/** The name of the words in an address: that of the field of the form. */
export const QUERY = 'q';
/** That of the order, and that of words taken at their letter. */
export const SORT = 'tri';
const AS_TYPED = 'tel-quel';

/** Reads `?q=…&theme=…&theme=…`. What is not a facet is left out. */
export function parseAddress(search: string, facetNames: readonly string[]): SearchState {
  const given = new URLSearchParams(search);
  const selection = facetNames
    .map(
      (name) => [name, [...new Set(given.getAll(name).filter((value) => value !== ''))]] as const,
    )
    .filter(([, values]) => values.length > 0);
  const sort = given.get(SORT) ?? '';
  return {
    query: (given.get(QUERY) ?? '').trim(),
    selection: Object.fromEntries(selection),
    ...(isSort(sort) && { sort }),
    ...(given.has(AS_TYPED) && { asTyped: true }),
  };
}

/** The inverse, with its `?`; empty when nothing is asked. Same state, same address. */
export function writeAddress({ query, selection, sort, asTyped }: SearchState): string {
  const written = new URLSearchParams();
  if (query !== '') written.set(QUERY, query);
  for (const name of Object.keys(selection).sort())
    for (const value of [...(selection[name] ?? [])].sort()) written.append(name, value);
  if (sort) written.set(SORT, sort);
  if (asTyped && query !== '') written.set(AS_TYPED, '1');
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything is asked at all. */
export const isAsking = ({ query, selection }: SearchState): boolean =>
  query !== '' || Object.values(selection).some((values) => values.length > 0);
