import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/content/shared-corpus.ts';
import { type SearchDocument, searchDocuments } from '../../../src/search/index/document.ts';
import { indexOf, writeFiles } from '../../../src/search/index/kept.ts';
import { type IndexFiles, makeIndex } from '../../../src/search/index/make.ts';
import { openIndex } from '../../../src/search/index/open.ts';
import { createSearch } from '../../../src/search/query/search.ts';

const CONTENT = 'test/fixtures/search/content';
let folder: string;
let documents: SearchDocument[];
let files: IndexFiles;
let ask: ReturnType<typeof createSearch>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-search-'));
  const { entries, bodies, problems } = await readCorpus(join(process.cwd(), CONTENT));
  expect(problems).toEqual([]);
  documents = searchDocuments(entries, bodies);
  files = await makeIndex(documents);
  await writeFiles(files, join(folder, 'pagefind'));
  const { engine, facets } = await openIndex(join(folder, 'pagefind'));
  ask = createSearch(engine, facets);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const find = async (query: string, selection = {}) => {
  const { results } = await ask({ query, selection });
  return Promise.all(results.map(async ({ data }) => (await data()).url));
};

const CARAVANE = '/pratiques/caravane/';
const PERMANENCE = '/fiches/permanence/';

describe('the query layer over a real index', () => {
  it.each([
    ["l'accès", CARAVANE],
    ['l’accès', CARAVANE],
    ['acces', CARAVANE],
    ['aux pieds des immeubles ?', CARAVANE],
    ['immeuble', CARAVANE],
    ['Comment aller au pied d’un immeuble avec une caravane ?', CARAVANE],
    ['porte-à-porte', PERMANENCE],
    ['cœur', PERMANENCE],
    ['guichet', PERMANENCE],
    ['mots de passe', PERMANENCE],
    ["l'illectronisme", '/glossaire/illectronisme/'],
    ['fabrique de l’etang', '/structures/la-fabrique/'],
    ['ORLÉANS 2017', '/rencontres/journee/'],
  ])('« %s » finds %s first', async (query, path) => expect((await find(query))[0]).toBe(path));

  it('loses no page that answers a part of the question', async () => {
    const found = await find('caravane ou guichet ?');
    expect(found).toEqual(expect.arrayContaining([CARAVANE, PERMANENCE]));
  });

  it('finds a sheet by the need it answers', async () => {
    expect(await find('reprendre confiance')).toEqual([
      '/rencontres/journee/',
      PERMANENCE,
      CARAVANE,
    ]);
  });

  it('finds neither drafts, nor archived entries, nor identifiers', async () => {
    expect(await find('relu')).toEqual([]);
    expect(await find('12345678900011')).toEqual([]);
  });

  it('narrows by facets, and lists without words in the library’s own order', async () => {
    expect(await find('immeuble permanence', { type: ['fiches'] })).toEqual([PERMANENCE]);
    expect(await find('', { public: ['seniors'] })).toEqual([PERMANENCE, CARAVANE]);
    expect(await find('', { public: ['jeunes', 'seniors'], theme: ['aller-vers'] })).toEqual([
      CARAVANE,
    ]);
    expect(await find('')).toEqual([]);
  });

  it('counts without words too', async () => {
    const { counts } = await ask({ query: '', selection: {} });
    expect(counts['type']).toEqual({
      fiches: 1,
      pratiques: 1,
      rencontres: 1,
      structures: 1,
      glossaire: 1,
    });
    expect(counts['annee']).toEqual({ 2017: 1, 2026: 2 });
    expect(counts['duree']).toEqual({ 'demi-journee': 1 });
  });
});

describe('the files of the index', () => {
  it('are the same bytes for the same input', async () => {
    for (let run = 0; run < 3; run += 1) expect(await makeIndex(documents)).toEqual(files);
  });

  it('are what is needed and nothing else', () => {
    const kinds = [...files.keys()].map((path) => path.replace(/fr_[0-9a-f]+/, '*'));
    expect([...new Set(kinds)].sort()).toEqual([
      'facets.json',
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.fr.pagefind',
    ]);
  });

  it('are kept as long as what was given is the same', async () => {
    const kept = join(folder, 'kept');
    expect(await indexOf(documents, kept)).toEqual(files);
    const [first] = await readdir(kept);
    const again = await indexOf(documents, kept);
    expect(again.size).toBe(files.size);
    for (const [path, content] of files)
      expect(Buffer.compare(again.get(path) ?? new Uint8Array(), content)).toBe(0);
    await indexOf(documents.slice(1), kept);
    const left = await readdir(kept);
    expect(left).toHaveLength(1);
    expect(left[0]).not.toBe(first);
  });
});
