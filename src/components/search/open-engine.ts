import { keptOn } from '../../offline/kept-copy.ts';
import { type Engine, ENGINE_OPTIONS, type PagefindModule } from '../../search/query/engine.ts';
import { FACET_FILE, type FacetFile, type Facets, readFacets } from '../../search/query/facets.ts';

// A browser remembers that a module could not be loaded: another try needs another address.
let tries = 0;

/** Loads the index that stands at that address. Rejects when it is missing or out of reach. */
export async function openEngine(
  address: string,
  site: string,
): Promise<{ engine: Engine; facets: Facets }> {
  const again = tries === 0 ? '' : `?essai=${tries}`;
  tries += 1;
  const [pagefind, facets] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js${again}`) as Promise<PagefindModule>,
    textOf(address + FACET_FILE),
  ]);
  const engine = pagefind.createInstance({ ...ENGINE_OPTIONS, basePath: address, baseUrl: site });
  return {
    engine: {
      async search(term) {
        const found = await engine.search(term);
        // Pagefind takes a piece of the index that it cannot fetch for an empty one: nothing is
        // said to be found only while the same index stands there.
        if (found.results.length === 0 && (await textOf(address + FACET_FILE, true)) !== facets)
          throw new Error('Another index has taken the place of this one.');
        return found;
      },
    },
    facets: readFacets(JSON.parse(facets) as FacetFile),
  };
}

/** `mustBeNow`: a copy kept by the device does not do. */
async function textOf(address: string, mustBeNow = false): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok || (mustBeNow && keptOn(response)))
    throw new Error(`${response.status} ${response.url}`);
  return response.text();
}
