import type { OtherLibrary } from '../../../model/libraries.ts';
import { FACET_FILE, type FacetFile } from '../../../search/query/facets.ts';
import { CARD_FILE, type IndexCard } from '../../../search/query/index-card.ts';
import {
  createKnownSearches,
  type KnownSearches,
  type SearchFile,
  SEARCHES_FOLDER,
} from '../../../search/query/known-searches.ts';
import { LEXICON_FILE, type LexiconFile } from '../../../search/query/lexicon.ts';
import { createLinks, type LinkFile, LINKS_FOLDER } from '../../../search/query/links.ts';
import type { Index } from '../../../search/query/search.ts';
import {
  isCard,
  isFacetFile,
  isLexiconFile,
  isLinkFile,
  isSearchFile,
} from '../../../search/query/well-formed.ts';
import { Lost } from './lost.ts';

/** What another library says of itself, beside Pagefind's own files. */
export interface OtherFiles {
  card: IndexCard;
  facets: FacetFile;
  lexicon: LexiconFile;
  links: Index['links'];
  known: KnownSearches;
  /** Rejects when another index has taken the place of that one. */
  checkStillThere: () => Promise<void>;
}

/** Reads them when they are of that version and their pages of these types. Rejects with `Lost`. */
export async function readOther(
  { value, address }: OtherLibrary,
  version: string,
  types: readonly string[],
): Promise<OtherFiles> {
  const read = (file: string) => textOf(`${address}pagefind/${file}`);
  const [card, facets, lexicon] = await Promise.all(
    [CARD_FILE, FACET_FILE, LEXICON_FILE].map(read),
  );
  if (facets === undefined) throw new Lost(value, 'away');
  // An index from before this file was made.
  if (card === undefined || lexicon === undefined) throw new Lost(value, 'version');
  const parse = <T>(text: string, isGood: (given: unknown) => given is T): T => {
    const given = parsed(text);
    if (!isGood(given)) throw new Lost(value, 'unreadable');
    return given;
  };
  const own = parse(card, isCard);
  if (own.version !== version) throw new Lost(value, 'version');
  const facetFile = parse(facets, (given): given is FacetFile => isFacetFile(given, types));
  const size = facetFile.pages.length;
  const lexiconFile = parse(lexicon, isLexiconFile);
  return {
    card: own,
    facets: facetFile,
    links: createLinks(async (file) =>
      parse((await read(`${LINKS_FOLDER}/${file}`)) ?? '', (given): given is LinkFile =>
        isLinkFile(given, size),
      ),
    ),
    known: createKnownSearches(lexiconFile.searches, async (file) =>
      parse((await read(`${SEARCHES_FOLDER}/${file}`)) ?? '', (given): given is SearchFile =>
        isSearchFile(given, size),
      ),
    ),
    lexicon: lexiconFile,
    checkStillThere: async () => {
      if ((await read(FACET_FILE)) !== facets) throw new Lost(value, 'away');
    },
  };
}

/** Nothing when there is no such file. */
async function textOf(address: string): Promise<string | undefined> {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
