import { readCorpus } from '../../../src/content/shared-corpus.ts';
import { KeptPages } from '../../../src/search/index/kept-pages.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';

/** The pages of a library, as search is given them. */
export async function pagesOf(contentDir: string): Promise<SearchPage[]> {
  const { entries, bodies } = await readCorpus(contentDir);
  return new KeptPages('').of(entries, bodies);
}

/** Answers a query with paths of pages, best first. */
export type Ask = (query: string) => Promise<string[]>;

/** Judgements name entries: `fiches/x` for `/fiches/x/`. */
export const idOf = (path: string): string => path.slice(1, -1);

/** Answers that are judged: those of the first page. */
export const SHOWN = 10;
