import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { makeIndex } from '../../../src/search/index/make.ts';
import { openIndex } from '../../../src/search/index/open.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
import { unended } from '../../../src/search/query/word-end.ts';
import { type Ask, idOf, SHOWN } from './corpus.ts';

/** Pagefind as it comes for French, given the same texts and the query as typed. Writes its index in that folder. */
export async function pagefind(pages: readonly SearchPage[], folder: string): Promise<Ask> {
  const plain = pages.map((page) => ({ ...page, html: unended(page.html) }));
  // Our own files, for the adapter that opens them; Pagefind's then come over ours.
  await makeIndex({ pages: plain, searches: [] }, folder);
  const { index } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const { path, html } of plain) await index.addHTMLFile({ url: path, content: html });
  // Pagefind's own way to write says that it is done before it is.
  for (const { path, content } of (await index.getFiles()).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await close();
  const { engine } = await openIndex(folder, {});
  return async (query) => {
    const { results } = await engine.search(query);
    const found = await Promise.all(results.slice(0, SHOWN).map(({ data }) => data()));
    return found.map(({ url }) => idOf(url));
  };
}
