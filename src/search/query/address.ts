import type { Selection } from './facets.ts';

/** All that the search page shows: its address says it, and nothing else does. */
export interface SearchState {
  query: string;
  selection: Selection;
}

/** The name of the words in an address: that of the field of the form. */
export const QUERY = 'q';

/** Reads `?q=…&theme=…&theme=…`. What is not a facet is left out. */
export function parseAddress(search: string, facetNames: readonly string[]): SearchState {
  const given = new URLSearchParams(search);
  const selection = facetNames
    .map(
      (name) => [name, [...new Set(given.getAll(name).filter((value) => value !== ''))]] as const,
    )
    .filter(([, values]) => values.length > 0);
  return { query: (given.get(QUERY) ?? '').trim(), selection: Object.fromEntries(selection) };
}

/** The inverse, with its `?`; empty when nothing is asked. Same state, same address. */
export function writeAddress({ query, selection }: SearchState): string {
  const written = new URLSearchParams();
  if (query !== '') written.set(QUERY, query);
  for (const name of Object.keys(selection).sort())
    for (const value of [...(selection[name] ?? [])].sort()) written.append(name, value);
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything is asked at all. */
export const isAsking = ({ query, selection }: SearchState): boolean =>
  query !== '' || Object.values(selection).some((values) => values.length > 0);
