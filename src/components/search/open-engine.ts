import { type Engine, ENGINE_OPTIONS, type PagefindModule } from '../../search/query/engine.ts';
import { everyPage } from '../../search/query/every-page.ts';
import { FACET_FILE, type FacetFile, readFacets } from '../../search/query/facets.ts';
import {
  createKnownSearches,
  type SearchFile,
  SEARCHES_FOLDER,
} from '../../search/query/known-searches.ts';
import { LEXICON_FILE, type LexiconFile, readLexicon } from '../../search/query/lexicon.ts';
import { createLinks, type LinkFile, LINKS_FOLDER } from '../../search/query/links.ts';
import type { Index } from '../../search/query/search.ts';
import { ended, unended } from '../../search/query/word-end.ts';
import { codeLost, IndexReplaced } from './failure.ts';

// A browser remembers that a module could not be loaded: another try needs another address.
let tries = 0;

export interface OpenIndex extends Index {
  /** Throws when another index has taken the place of this one; a copy kept by the device is this one. */
  check: () => Promise<void>;
}

/** The index of this site, and what it was opened with. */
export interface OwnIndex extends OpenIndex {
  files: { facets: FacetFile; lexicon: LexiconFile };
  createInstance: PagefindModule['createInstance'];
  /** Loads Pagefind's program, which the first word that is asked would. */
  start: () => Promise<unknown>;
}

/** Loads the index that stands at that address. Rejects when it is missing or out of reach. */
export async function openEngine(address: string, site: string): Promise<OwnIndex> {
  const again = tries === 0 ? '' : `?essai=${tries}`;
  tries += 1;
  const [{ createInstance }, facetText, lexiconText] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js${again}`) as Promise<PagefindModule>,
    textOf(address + FACET_FILE),
    textOf(address + LEXICON_FILE),
  ]);
  const files = {
    facets: JSON.parse(facetText) as FacetFile,
    lexicon: JSON.parse(lexiconText) as LexiconFile,
  };
  const facets = readFacets(files.facets);
  const lexicon = readLexicon(files.lexicon);
  const engine = createInstance({ ...ENGINE_OPTIONS, basePath: address, baseUrl: site });
  const every = everyPage(
    facets,
    async (path) => new Uint8Array(await (await answerOf(address + path)).arrayBuffer()),
    site,
  );
  const read = async (folder: string, file: string): Promise<unknown> =>
    JSON.parse(await textOf(`${address}${folder}/${file}`));
  const check = async () => {
    if ((await textOf(address + FACET_FILE)) !== facetText) throw new IndexReplaced();
  };
  const isKnown = (id: string) => facets.order(id) < facets.size;
  return {
    engine: {
      search: async (term) => {
        if (term === null) return { results: every };
        // Only a known search has it.
        if (lexicon.find(unended(term))?.count === 0) return { results: [] };
        return searchWhole(engine, term, isKnown, check);
      },
    },
    facets,
    lexicon,
    links: createLinks(async (file) => (await read(LINKS_FOLDER, file)) as LinkFile),
    known: createKnownSearches(
      files.lexicon.searches,
      async (file) => (await read(SEARCHES_FOLDER, file)) as SearchFile,
    ),
    speller: () => import('../../search/query/speller.ts').catch(codeLost),
    check,
    files,
    createInstance,
    start: () => engine.search(ended(lexicon.words[0]?.written ?? 'a')),
  };
}

/**
 * Pagefind takes a piece of the index that it cannot fetch for an empty one. Words of the lexicon are
 * asked of it, which some page has: none found means that a piece is missing.
 */
async function searchWhole(
  engine: Engine,
  term: string,
  isKnown: (id: string) => boolean,
  check: () => Promise<void>,
): ReturnType<Engine['search']> {
  const found = await engine.search(term);
  if (!found.results.every(({ id }) => isKnown(id))) throw new IndexReplaced();
  if (found.results.length > 0) return found;
  await check();
  throw new Error(`A piece of the index is missing: nothing for « ${term} ».`);
}

const textOf = async (address: string): Promise<string> =>
  (await answerOf(address, 'no-cache')).text();

/** What never changes under its name needs not be asked whether it has. */
async function answerOf(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}
