import { type FacetFile, LIBRARY_FACET } from './facets.ts';
import { gapsOf, ranksOf } from './gaps.ts';
import { idIn } from './joint-engine.ts';

/** The pages of several libraries as those of one, each library after the other; which one a page is of is one more facet. */
export function jointFacets(parts: readonly { library: string; file: FacetFile }[]): FacetFile {
  const facets = new Map<string, Map<string, number[]>>();
  const add = (facet: string, value: string, ranks: readonly number[]) => {
    const values = facets.get(facet) ?? new Map<string, number[]>();
    facets.set(facet, values);
    values.set(value, [...(values.get(value) ?? []), ...ranks]);
  };
  const pages: string[] = [];
  const lastDays: Record<number, string> = {};
  for (const { library, file } of parts) {
    const first = pages.length;
    for (const [facet, values] of Object.entries(file.facets))
      for (const [value, gaps] of Object.entries(values))
        add(
          facet,
          value,
          ranksOf(gaps).map((rank) => first + rank),
        );
    const all = file.pages.map((_, rank) => first + rank);
    add(LIBRARY_FACET, library, all);
    for (const [rank, day] of Object.entries(file.lastDays)) lastDays[first + Number(rank)] = day;
    for (const id of file.pages) pages.push(idIn(library, id));
  }
  return {
    pages,
    titleWords: parts.flatMap(({ file }) => file.titleWords),
    facets: Object.fromEntries(
      [...facets].map(([facet, values]) => [
        facet,
        Object.fromEntries([...values].map(([value, ranks]) => [value, gapsOf(ranks)])),
      ]),
    ),
    days: {
      date: parts.flatMap(({ file }) => file.days.date),
      verification: parts.flatMap(({ file }) => file.days.verification),
    },
    lastDays,
  };
}
