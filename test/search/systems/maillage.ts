import { openIndex } from '../../../src/search/index/open.ts';
import { firstPages } from '../../../src/search/query/first-pages.ts';
import { createSearch } from '../../../src/search/query/search.ts';
import { type Ask, idOf } from './corpus.ts';

/** Our own search, by the code that the site runs, over the index in that folder. */
export async function maillage(folder: string): Promise<{
  ask: Ask;
  /** Whether the answer passes for none: it is empty, or tells that words were read otherwise or left out. */
  owns: (query: string) => Promise<boolean>;
}> {
  const index = await openIndex(folder);
  const search = createSearch(index);
  return {
    ask: async (query) => {
      const state = { query, selection: {} };
      const { pages } = await firstPages(await search(state), state, index.lexicon, ({ data }) =>
        data(),
      );
      return pages.map(({ url }) => idOf(url));
    },
    owns: async (query) => {
      const { found, understood } = await search({ query, selection: {} });
      return found === 0 || understood.corrected.length + understood.unknown.length > 0;
    },
  };
}
