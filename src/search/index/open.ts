import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Engine, ENGINE_OPTIONS, type PagefindModule } from '../query/engine.ts';
import { FACET_FILE, type FacetFile, type Facets, readFacets } from '../query/facets.ts';

/** Opens a built index (the folder `pagefind/`) in Node, with the very code that the browser runs. */
export async function openIndex(folder: string): Promise<{ engine: Engine; facets: Facets }> {
  fetchFromDisk();
  const source = await readFile(join(folder, 'pagefind.js'), 'utf8');
  // From a data address: the folder says nothing of what its `.js` files are.
  const code = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
  const { createInstance } = (await import(/* @vite-ignore */ code)) as PagefindModule;
  const engine = createInstance({
    ...ENGINE_OPTIONS,
    basePath: pathToFileURL(`${folder}/`).href,
    baseUrl: '/',
  });
  const facets = JSON.parse(await readFile(join(folder, FACET_FILE), 'utf8')) as FacetFile;
  return { engine, facets: readFacets(facets) };
}

let patched = false;

/** Node's `fetch` does not read `file:` addresses, which is all that Pagefind asks here. */
function fetchFromDisk(): void {
  if (patched) return;
  patched = true;
  const fetchFromNetwork = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return fetchFromNetwork(input, init);
    return new Response(await readFile(fileURLToPath(address.split('?')[0] ?? '')));
  };
}
