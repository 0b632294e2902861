import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import project from '../../../package.json' with { type: 'json' };
import { FACET_FILE, type FacetFile } from '../query/facets.ts';
import type { SearchPage } from './kept-pages.ts';

// `fr-FR` would make an index apart: the language is given.
const CONFIG = { forceLanguage: 'fr' } as const;

/** What Pagefind writes and nobody asks for: its own interfaces, and what runs other languages. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.fr_.*|wasm\.fr\..*|(?:index|fragment)\/.*)$/;

/** What the files of an index depend on: same digest, same files. */
export function digestOf(pages: readonly SearchPage[]): string {
  const digest = createHash('sha256').update(
    JSON.stringify([project.dependencies.pagefind, CONFIG, String(NEEDED)]),
  );
  for (const page of pages) digest.update(JSON.stringify(page));
  return digest.digest('hex');
}

/**
 * Makes the index in that folder, by Pagefind's own process, which ends with it. One at a time.
 * The same pages give the same bytes. Throws what Pagefind reports.
 */
export async function makeIndex(pages: readonly SearchPage[], folder: string): Promise<void> {
  const { index, errors } = await createIndex(CONFIG);
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  try {
    for (const page of pages) await add(index, page);
    // Written by us: Pagefind says that it has written before its files are whole.
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join(', ')}`);
    for (const { path, content } of made.files) if (NEEDED.test(path)) write(folder, path, content);
  } finally {
    await close();
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FACET_FILE), JSON.stringify(facetFile(pages, folder)));
}

function write(folder: string, path: string, content: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function add(index: PagefindIndex, { path, html }: SearchPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: path, content: html });
  if (errors.length > 0) throw new Error(`Pagefind, ${path}: ${errors.join(', ')}`);
}

// Pagefind's own filters are not used: they AND the values of a facet, and are written in
// an order that changes from one run to the next.
function facetFile(pages: readonly SearchPage[], folder: string): FacetFile {
  const names = pageNames(join(folder, 'fragment'));
  const facets: Record<string, Record<string, number[]>> = {};
  pages.forEach((page, rank) => {
    for (const [facet, values] of Object.entries(page.facets))
      for (const value of values) ((facets[facet] ??= {})[value] ??= []).push(rank);
  });
  return { pages: pages.map(({ path }) => names.get(path) ?? ''), facets };
}

const EXTENSION = '.pf_fragment';
const MAGIC = 'pagefind_dcd'.length;

/** Pagefind's name of each page, by path: it is the hash of what it kept of it. */
function pageNames(fragments: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const file of existsSync(fragments) ? readdirSync(fragments) : []) {
    const content = gunzipSync(readFileSync(join(fragments, file)));
    const { url } = JSON.parse(content.toString('utf8', MAGIC)) as { url: string };
    names.set(url, file.slice(0, -EXTENSION.length));
  }
  return names;
}
