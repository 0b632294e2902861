import type { SearchState } from '../../search/query/address.ts';
import { createSearch } from '../../search/query/search.ts';
import { openEngine } from './open-engine.ts';
import { type Listing, loadListing } from './listing.ts';
import { showAnswer } from './states.ts';

/** What answers the search page, and shows its answers. */
export interface Search {
  /** Rejects when the index is out of reach. */
  listingOf: (state: SearchState) => Promise<Listing>;
  showAnswer: typeof showAnswer;
}

/** The search of the index that stands at that address. Rejects when it is out of reach. */
export async function openSearch(address: string, site: string): Promise<Search> {
  const index = await openEngine(address, site);
  const ask = createSearch(index);
  return { listingOf: async (state) => loadListing(await ask(state), state, index), showAnswer };
}
