import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import project from '../../../package.json' with { type: 'json' };
import type { KnownSearch } from '../../model/known-search.ts';
import type { Fragment } from '../query/engine.ts';
import { FACET_FILE, type FacetFile } from '../query/facets.ts';
import { gapsOf } from '../query/gaps.ts';
import { CARD_FILE, type IndexCard } from '../query/index-card.ts';
import { SEARCHES_FOLDER } from '../query/known-searches.ts';
import { LEXICON_FILE, type LexiconFile } from '../query/lexicon.ts';
import { LINKS_FOLDER } from '../query/links.ts';
import { SUGGESTIONS_FOLDER } from '../query/suggest.ts';
import { unended } from '../query/word-end.ts';
import { facetsUsedBy } from './facets.ts';
import { fragmentFile, fragmentsIn, type Kept } from './fragments.ts';
import { knownSearchFiles } from './known-search-files.ts';
import { lexiconFile } from './lexicon-file.ts';
import { likeness } from './likeness.ts';
import { linkFiles } from './link-files.ts';
import type { SearchPage } from './search-page.ts';
import { withSmallerChunks } from './smaller-chunks.ts';
import { suggestionFiles } from './suggestion-files.ts';

// Given, or Pagefind would make an index a language. French would bring a stemmer, 4 kB of it: the ends of
// our words leave it nothing to do.
const CONFIG = { forceLanguage: 'unknown' } as const;

/**
 * Goes up by one when the files of the index are to be read otherwise: another way to write words, other
 * metadata, other fields in the files of ours. A library of another version is then asked nothing.
 */
const FORMAT = 4;
const VERSION = `${FORMAT}, pagefind ${project.dependencies.pagefind}`;

/** The rest of what Pagefind writes, nobody asks for: its own interfaces, its worker, what runs other languages. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.unknown\..*|(?:index|fragment)\/.*)$/;

/** What an index is made from. */
export interface Indexed {
  pages: readonly SearchPage[];
  /** What people are known to type there. */
  searches: readonly KnownSearch[];
}

/** What the files of an index depend on, `version` being that of our code: same digest, same files. */
export function digestOf({ pages, searches }: Indexed, version: string): string {
  const digest = createHash('sha256').update(
    JSON.stringify([VERSION, CONFIG, String(NEEDED), version, searches]),
  );
  for (const page of pages) digest.update(JSON.stringify(page));
  return digest.digest('hex');
}

/**
 * Makes the index in that folder, by Pagefind's own process, which ends with it. One at a time.
 * The same library gives the same bytes. Throws what Pagefind reports.
 */
export async function makeIndex({ pages, searches }: Indexed, folder: string): Promise<void> {
  let fragments: Map<string, Kept>;
  const { index, errors } = await createIndex(CONFIG);
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  try {
    for (const page of pages) await add(index, page);
    // Written by us: Pagefind says that it has written before its files are whole.
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join(', ')}`);
    fragments = fragmentsIn(made.files);
    const files = [...withSmallerChunks(made.files), ...[...fragments.values()].map(fragmentFile)];
    for (const { path, content } of files) if (NEEDED.test(path)) place(folder, path, content);
  } finally {
    await close();
  }
  mkdirSync(folder, { recursive: true });
  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), JSON.stringify(content));
  write(FACET_FILE, facetFile(pages, fragments));
  const known = knownSearchFiles(searches, new Map(pages.map(({ path }, rank) => [path, rank])));
  const lexicon = lexiconFile(pages, fragments, known.words);
  write(LEXICON_FILE, { ...lexicon, searches: known.searches } satisfies LexiconFile);
  write(CARD_FILE, { version: VERSION, facets: facetsUsedBy(pages) } satisfies IndexCard);
  mkdirSync(join(folder, LINKS_FOLDER));
  const alike = likeness(pages.map(({ path }) => aboutOf(fragments.get(path))));
  for (const [file, rows] of linkFiles(pages, alike)) write(join(LINKS_FOLDER, file), rows);
  mkdirSync(join(folder, SEARCHES_FOLDER));
  for (const [file, rows] of known.files) write(join(SEARCHES_FOLDER, file), rows);
  mkdirSync(join(folder, SUGGESTIONS_FOLDER));
  for (const [file, rows] of suggestionFiles(pages, (path) => fragments.get(path)))
    write(join(SUGGESTIONS_FOLDER, file), rows);
}

/** What a page is about, in the words of who wrote it: without its body, which touches on more. */
const aboutOf = (fragment: Fragment | undefined): string => {
  const { title, noms, mots, locutions, resume } = fragment?.meta ?? {};
  return unended([title, noms, mots, locutions, resume].join(' '));
};

function place(folder: string, path: string, content: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function add(index: PagefindIndex, { path, html }: SearchPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: path, content: html });
  if (errors.length > 0) throw new Error(`Pagefind, ${path}: ${errors.join(', ')}`);
}

// Pagefind's own filters are not used: they AND the values of a facet, and are written in
// an order that changes from one run to the next.
function facetFile(pages: readonly SearchPage[], fragments: ReadonlyMap<string, Kept>): FacetFile {
  const facets: Record<string, Record<string, number[]>> = {};
  pages.forEach((page, rank) => {
    for (const [facet, values] of Object.entries(page.facets))
      for (const value of values) ((facets[facet] ??= {})[value] ??= []).push(rank);
  });
  return {
    pages: pages.map(({ path }) => fragments.get(path)?.name ?? ''),
    titleWords: pages.map(({ titleWords }) => titleWords),
    facets: mapValues(facets, (values) => mapValues(values, gapsOf)),
    days: {
      date: pages.map(({ days }) => days.date),
      verification: pages.map(({ days }) => days.verification),
    },
    lastDays: Object.fromEntries(
      pages.flatMap(({ lastDay }, rank) => (lastDay ? [[rank, lastDay]] : [])),
    ),
  };
}

const mapValues = <V, W>(record: Record<string, V>, change: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
