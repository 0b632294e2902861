import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import project from '../../../package.json' with { type: 'json' };
import { FACET_FILE, type FacetFile } from '../query/facets.ts';
import type { SearchDocument } from './document.ts';
import { pageOf } from './page.ts';

/** The files of an index, by path under `pagefind/`. */
export type IndexFiles = Map<string, Uint8Array>;

// `fr-FR` would make an index apart: the language is given.
const CONFIG = { forceLanguage: 'fr' } as const;

/** What Pagefind writes and nobody asks for: its own interfaces, and what runs other languages. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.fr_.*|wasm\.fr\..*|(?:index|fragment)\/.*)$/;

/** What the files of an index depend on: same digest, same files. */
export function digestOf(documents: readonly SearchDocument[]): string {
  const digest = createHash('sha256').update(
    JSON.stringify([project.dependencies.pagefind, CONFIG, String(NEEDED)]),
  );
  for (const document of documents)
    digest.update(JSON.stringify([document.path, document.facets, pageOf(document)]));
  return digest.digest('hex');
}

/** Makes the index. The same documents give the same bytes. Throws what Pagefind reports. */
export async function makeIndex(documents: readonly SearchDocument[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex(CONFIG);
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  try {
    for (const document of documents) await add(index, document);
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(', ')}`);
    const needed = files
      .filter(({ path }) => NEEDED.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const made: IndexFiles = new Map(needed.map(({ path, content }) => [path, content]));
    return made.set(
      FACET_FILE,
      new TextEncoder().encode(JSON.stringify(facetFile(documents, made))),
    );
  } finally {
    await index.deleteIndex();
  }
}

async function add(index: PagefindIndex, document: SearchDocument): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: document.path, content: pageOf(document) });
  if (errors.length > 0) throw new Error(`Pagefind, ${document.path}: ${errors.join(', ')}`);
}

// Pagefind's own filters are not used: they AND the values of a facet, and are written in
// an order that changes from one run to the next.
function facetFile(documents: readonly SearchDocument[], files: IndexFiles): FacetFile {
  const names = pageNames(files);
  const facets: Record<string, Record<string, number[]>> = {};
  documents.forEach((document, rank) => {
    for (const [facet, values] of Object.entries(document.facets))
      for (const value of values) ((facets[facet] ??= {})[value] ??= []).push(rank);
  });
  return { pages: documents.map(({ path }) => names.get(path) ?? ''), facets };
}

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const MAGIC = 'pagefind_dcd'.length;

/** Pagefind's name of each page, by path: it is the hash of what it kept of it. */
function pageNames(files: IndexFiles): Map<string, string> {
  const names = new Map<string, string>();
  for (const [path, content] of files) {
    const name = FRAGMENT.exec(path)?.[1];
    if (!name) continue;
    const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice(MAGIC)) as {
      url: string;
    };
    names.set(url, name);
  }
  return names;
}
