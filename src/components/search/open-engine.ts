import { type Engine, ENGINE_OPTIONS } from '../../search/query/engine.ts';
import { type FacetFile, type Facets, readFacets } from '../../search/query/facets.ts';

interface PagefindModule {
  createInstance(options: object): Engine;
}

// A browser remembers that a module could not be loaded: another try needs another address.
let tries = 0;

/** Loads the index that stands at that address. Rejects when it is missing or out of reach. */
export async function openEngine(
  address: string,
  site: string,
): Promise<{ engine: Engine; facets: Facets }> {
  const again = tries === 0 ? '' : `?essai=${tries}`;
  tries += 1;
  const [pagefind, file] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js${again}`) as Promise<PagefindModule>,
    fetch(`${address}facets.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response.json() as Promise<FacetFile>;
    }),
  ]);
  const engine = pagefind.createInstance({ ...ENGINE_OPTIONS, basePath: address, baseUrl: site });
  return { engine, facets: readFacets(file) };
}
