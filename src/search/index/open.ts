import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENGINE_OPTIONS, type PagefindModule } from '../query/engine.ts';
import { everyPage } from '../query/every-page.ts';
import { FACET_FILE, type FacetFile, readFacets } from '../query/facets.ts';
import { createKnownSearches, type SearchFile, SEARCHES_FOLDER } from '../query/known-searches.ts';
import { LEXICON_FILE, type LexiconFile, readLexicon } from '../query/lexicon.ts';
import { createLinks, type LinkFile, LINKS_FOLDER } from '../query/links.ts';
import type { Index } from '../query/search.ts';

/** Opens a built index (the folder `pagefind/`) in Node, with the very code that the browser runs. */
export async function openIndex(folder: string, options: object = ENGINE_OPTIONS): Promise<Index> {
  fetchFromDisk();
  const source = `${await readFile(join(folder, 'pagefind.js'), 'utf8')}\n//${folder}`;
  // From a data address: the folder says nothing of what its `.js` files are. One for each folder: a
  // module keeps the first program that it loads, which is that of one language.
  const code = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
  const { createInstance } = (await import(/* @vite-ignore */ code)) as PagefindModule;
  const engine = createInstance({
    ...options,
    basePath: pathToFileURL(`${folder}/`).href,
    baseUrl: '/',
  });
  const read = async (...path: string[]): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, ...path), 'utf8'));
  const facets = readFacets((await read(FACET_FILE)) as FacetFile);
  const lexicon = (await read(LEXICON_FILE)) as LexiconFile;
  const every = everyPage(
    facets,
    async (path) => new Uint8Array(await readFile(join(folder, path))),
    '/',
  );
  return {
    engine: {
      search: async (term) => (term === null ? { results: every } : engine.search(term)),
    },
    facets,
    lexicon: readLexicon(lexicon),
    links: createLinks(async (file) => (await read(LINKS_FOLDER, file)) as LinkFile),
    known: createKnownSearches(
      lexicon.searches,
      async (file) => (await read(SEARCHES_FOLDER, file)) as SearchFile,
    ),
    speller: () => import('../query/speller.ts'),
  };
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
