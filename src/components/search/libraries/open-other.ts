import type { OtherLibrary } from '../../../model/libraries.ts';
import {
  ENGINE_OPTIONS,
  type EngineResult,
  type Fragment,
  type PagefindModule,
} from '../../../search/query/engine.ts';
import { LIBRARY_FACET } from '../../../search/query/facets.ts';
import type { Part } from '../../../search/query/joint-engine.ts';
import { readLexicon } from '../../../search/query/lexicon.ts';
import type { Index } from '../../../search/query/search.ts';
import { answerOf, Lost } from './lost.ts';
import { type OtherFiles, readOther } from './other-files.ts';

/** Where others are asked from: our own index, whose program and version are those of all. */
export interface Host {
  createInstance: PagefindModule['createInstance'];
  address: string;
  site: string;
  version: string;
  types: readonly string[];
}

export interface OtherIndex {
  part: Part;
  links: Index['links'];
  known: Index['known'];
  files: OtherFiles;
  close: () => void;
}

/**
 * Opens the index of another library. It and all that is asked of it then reject with `Lost`, soon;
 * `lost` is told when a page does not come, which whoever reads a list may pass over.
 */
export async function openOther(
  library: OtherLibrary,
  host: Host,
  lost: (error: unknown) => void,
): Promise<OtherIndex> {
  const { value, address } = library;
  const files = await answerOf(value, readOther(library, host.version, host.types));
  // An instance for each, of our program and our index, with theirs merged into it: once merged, one
  // that is away makes every search of its instance fail, and one that is slow makes it wait.
  const pagefind = host.createInstance({
    ...ENGINE_OPTIONS,
    basePath: host.address,
    baseUrl: host.site,
  });
  const close = () => void pagefind.destroy();
  const merged = pagefind.mergeIndex(`${address}pagefind/`, {
    ...ENGINE_OPTIONS,
    baseUrl: address,
    mergeFilter: { [LIBRARY_FACET]: value },
  });
  await answerOf(value, merged).catch((error: unknown) => {
    close();
    throw error;
  });
  const filters = { [LIBRARY_FACET]: [value] };
  const engine: Part['engine'] = {
    async search(term) {
      const { results } = await answerOf(value, pagefind.search(term, { filters }));
      // It is asked for words it has: Pagefind takes a piece that it cannot fetch for an empty one.
      if (results.length === 0) await answerOf(value, files.checkStillThere());
      return {
        results: results.map((result) => ({
          ...result,
          data: () =>
            answerOf(value, pageOf(result, library)).catch((error: unknown) => {
              lost(error);
              throw error;
            }),
        })),
      };
    },
  };
  const { facets, lexicon } = files;
  return {
    part: { library: value, engine, size: facets.pages.length, lexicon: readLexicon(lexicon) },
    links: (rank) => answerOf(value, files.links(rank)),
    known: (words) => answerOf(value, files.known(words)),
    files,
    close,
  };
}

async function pageOf(result: EngineResult, { value, name, address }: OtherLibrary) {
  const page = (await result.data()) as Fragment | null;
  // A page leads nowhere but to its own library.
  if (!page?.url.startsWith(address)) throw new Lost(value, 'unreadable');
  return { ...page, origin: { name, address } };
}
