import { openIndex } from '../../../src/search/index/open.ts';
import { createSearch } from '../../../src/search/query/search.ts';
import { type Ask, idOf, SHOWN } from './corpus.ts';

/** Our own search, by the code that the site runs, over the index in that folder. */
export async function maillage(folder: string): Promise<{
  ask: Ask;
  /** Whether the answer passes for none: it is empty, or tells that words were read otherwise or left out. */
  owns: (query: string) => Promise<boolean>;
}> {
  const search = createSearch(await openIndex(folder));
  return {
    ask: async (query) => {
      const { results } = await search({ query, selection: {} });
      const pages = await Promise.all(results.slice(0, SHOWN).map(({ data }) => data()));
      return pages.map(({ url }) => idOf(url));
    },
    owns: async (query) => {
      const { found, understood } = await search({ query, selection: {} });
      return found === 0 || understood.corrected.length + understood.unknown.length > 0;
    },
  };
}
