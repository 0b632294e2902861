import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/content/corpus.ts';
import { readCorpus } from '../../../src/content/shared-corpus.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import { indexOf } from '../../../src/search/index/kept.ts';
import { KeptPages, type SearchPage } from '../../../src/search/index/kept-pages.ts';
import { makeIndex } from '../../../src/search/index/make.ts';
import { openIndex } from '../../../src/search/index/open.ts';
import { createSearch } from '../../../src/search/query/search.ts';

const CONTENT = 'test/fixtures/search/content';
let folder: string;
let corpus: Corpus;
let pages: SearchPage[];
let files: Map<string, string>;
let ask: ReturnType<typeof createSearch>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-search-'));
  corpus = await readCorpus(join(process.cwd(), CONTENT));
  expect(corpus.problems).toEqual([]);
  pages = await new KeptPages('').of(corpus.entries, corpus.bodies);
  await makeIndex(pages, join(folder, 'pagefind'));
  files = filesIn(join(folder, 'pagefind'));
  const { engine, facets } = await openIndex(join(folder, 'pagefind'));
  ask = createSearch(engine, facets);
});
/** The bytes of every file of a folder, by path. */
const filesIn = (of: string): Map<string, string> =>
  new Map(
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(of, path), readFileSync(path, 'base64')]),
  );
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
    for (let run = 0; run < 3; run += 1) {
      await makeIndex(pages, join(folder, `again-${run}`));
      expect(filesIn(join(folder, `again-${run}`))).toEqual(files);
    }
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
    const made = await indexOf(pages, kept);
    expect(filesIn(made)).toEqual(files);
    const { ctimeMs } = statSync(made);
    expect(await indexOf(pages, kept)).toBe(made);
    expect(statSync(made).ctimeMs).toBe(ctimeMs);
    expect(await indexOf(pages.slice(1), kept)).not.toBe(made);
    expect(await readdir(kept)).toHaveLength(1);
  });

  it('can be of nothing', async () => {
    await makeIndex([], join(folder, 'nothing'));
    const facets = readFileSync(join(folder, 'nothing', 'facets.json'), 'utf8');
    expect(JSON.parse(facets)).toEqual({ pages: [], facets: {} });
  });
});

describe('the pages given to the index', () => {
  /** The same library, one entry of it changed. */
  const withTitle = (slug: string, title: string): AnyEntry[] =>
    corpus.entries.map((entry) =>
      entry.slug === slug ? ({ ...entry, data: { ...entry.data, title } } as AnyEntry) : entry,
    );

  it('are taken again, also by another run, as long as nothing they show has changed', async () => {
    const kept = new KeptPages('1');
    const first = await kept.of(corpus.entries, corpus.bodies);
    const file = join(folder, 'search-pages.json');
    await kept.save(file);
    const again = await (await KeptPages.from(file, '1')).of(corpus.entries, corpus.bodies);
    expect(again).toEqual(first);
    const [one] = first;
    const marked = { ...one, html: 'kept' };
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(JSON.stringify(one), JSON.stringify(marked)),
    );
    const version = async (name: string) =>
      (await (await KeptPages.from(file, name)).of(corpus.entries, corpus.bodies))[0]?.html;
    expect([await version('1'), await version('2')]).toEqual(['kept', one?.html]);
  });

  it('change with what they name', async () => {
    const kept = new KeptPages('1');
    const before = await kept.of(corpus.entries, corpus.bodies);
    const changed = withTitle('caravane', 'Un titre que rien d’autre ne porte');
    const after = await kept.of(changed, corpus.bodies);
    expect(after).toEqual(await new KeptPages('1').of(changed, corpus.bodies));
    const same = after.filter((page) => before.includes(page));
    expect(same.length).toBeGreaterThan(0);
    expect(same.length).toBeLessThan(before.length);
  });

  it('are none for an absent or damaged file', async () => {
    const absent = await KeptPages.from(join(folder, 'absent.json'), '1');
    expect(await absent.of(corpus.entries, corpus.bodies)).toEqual(pages);
    const file = join(folder, 'damaged.json');
    writeFileSync(file, '"1"\n["/fiches/x/",{"ke');
    const kept = await KeptPages.from(file, '1');
    expect(await kept.of(corpus.entries, corpus.bodies)).toEqual(pages);
  });
});
