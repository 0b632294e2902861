import type { KnownSearches } from './known-searches.ts';

/** What several libraries, whose pages follow each other, know of the same words: each leads to its own pages. */
export const jointKnown =
  (parts: readonly { size: number; known: KnownSearches }[]): KnownSearches =>
  async (words) => {
    const found = await Promise.all(parts.map(({ known }) => known(words)));
    const pages = new Map<number, number>();
    let first = 0;
    for (const [at, { size }] of parts.entries()) {
      for (const [rank, worth] of found[at] ?? []) pages.set(first + rank, worth);
      first += size;
    }
    return pages;
  };
