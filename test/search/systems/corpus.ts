import { readCorpus } from '../../../src/content/shared-corpus.ts';
import type { KnownSearch } from '../../../src/model/known-search.ts';
import { KeptPages } from '../../../src/search/index/kept-pages.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';

/** A library, as search is given it. */
export async function indexedFrom(
  contentDir: string,
): Promise<{ pages: SearchPage[]; searches: KnownSearch[] }> {
  const { entries, bodies, searches } = await readCorpus(contentDir);
  return { pages: await new KeptPages('').of(entries, bodies), searches };
}

/** Answers a query with paths of pages, best first. */
export type Ask = (query: string) => Promise<string[]>;

/** Judgements name entries: `fiches/x` for `/fiches/x/`. */
export const idOf = (path: string): string => path.slice(1, -1);

/** Answers that are judged: those of the first page. */
export const SHOWN = 10;
