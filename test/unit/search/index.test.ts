import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/content/corpus.ts';
import { readCorpus } from '../../../src/content/shared-corpus.ts';
import { indexOf } from '../../../src/search/index/kept.ts';
import { KeptPages } from '../../../src/search/index/kept-pages.ts';
import { makeIndex } from '../../../src/search/index/make.ts';
import { openIndex } from '../../../src/search/index/open.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
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
  await makeIndex({ pages, searches: corpus.searches }, join(folder, 'pagefind'));
  files = filesIn(join(folder, 'pagefind'));
  ask = createSearch(await openIndex(join(folder, 'pagefind')));
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

  it.each(["l'accès", 'l’accès', 'acces', 'ACCÈS'])(
    '« %s » finds who says « accès »',
    async (query) => expect((await find(query)).slice(0, 2).sort()).toEqual([PERMANENCE, CARAVANE]),
  );

  it('loses no page that answers a part of the question', async () => {
    const found = await find('caravane ou guichet ?');
    expect(found).toEqual(expect.arrayContaining([CARAVANE, PERMANENCE]));
  });

  it('finds a sheet by the need it answers', async () => {
    expect((await find('reprendre confiance')).slice(0, 3).sort()).toEqual([
      PERMANENCE,
      CARAVANE,
      '/rencontres/journee/',
    ]);
  });

  it('brings what is linked with a good answer, after it', async () => {
    const found = await find('guichet');
    expect(found[0]).toBe(PERMANENCE);
    const { links, facets } = await openIndex(join(folder, 'pagefind'));
    const ranks = await links(pages.findIndex(({ path }) => path === PERMANENCE));
    expect(ranks.length).toBeGreaterThan(0);
    for (const rank of ranks) expect(found).toContain(pages[rank]?.path);
    expect(facets.at(ranks[0] ?? -1)).toMatch(/^unknown_/);
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

  it('answers what is known to be typed, in words that no page has', async () => {
    expect(await find('bibelot')).toEqual([CARAVANE, PERMANENCE]);
    expect((await ask({ query: 'bibelot', selection: {} })).isWhole).toBe(true);
    const { understood } = await ask({ query: 'biblots', selection: {} });
    expect(understood.corrected).toEqual([{ typed: 'biblots', read: 'bibelots' }]);
    // « chez » is a word of several pages; of the known search, it is a small one among others.
    expect((await find('plutôt chez eux que chez nous'))[0]).toBe(CARAVANE);
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
      await makeIndex({ pages, searches: corpus.searches }, join(folder, `again-${run}`));
      expect(filesIn(join(folder, `again-${run}`))).toEqual(files);
    }
  });

  it('are what is needed and nothing else', () => {
    const kinds = [...files.keys()].map((path) =>
      path.replace(/(?:unknown_)?[0-9a-f]{7,}|(?<=suggestions.)[a-z0-9]{3}-/, '*'),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'bibliotheque.json',
      'facets.json',
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'liens/0.json',
      'mots.json',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'recherches/0.json',
      'suggestions/*.json',
      'wasm.unknown.pagefind',
    ]);
  });

  it('are kept as long as what was given is the same', async () => {
    const kept = join(folder, 'kept');
    const made = await indexOf({ pages, searches: corpus.searches }, kept, '1');
    expect(filesIn(made)).toEqual(files);
    const { ctimeMs } = statSync(made);
    expect(await indexOf({ pages, searches: corpus.searches }, kept, '1')).toBe(made);
    expect(statSync(made).ctimeMs).toBe(ctimeMs);
    expect(await indexOf({ pages: pages.slice(1), searches: corpus.searches }, kept, '1')).not.toBe(
      made,
    );
    expect(await readdir(kept)).toHaveLength(1);
  });

  it('can be of nothing', async () => {
    await makeIndex({ pages: [], searches: [] }, join(folder, 'nothing'));
    const facets = readFileSync(join(folder, 'nothing', 'facets.json'), 'utf8');
    expect(JSON.parse(facets)).toEqual({
      pages: [],
      facets: {},
      titleWords: [],
      days: { date: [], verification: [] },
      lastDays: {},
    });
  });
});
