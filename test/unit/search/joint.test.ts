import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/content/shared-corpus.ts';
import { KeptPages } from '../../../src/search/index/kept-pages.ts';
import { makeIndex } from '../../../src/search/index/make.ts';
import { openIndex } from '../../../src/search/index/open.ts';
import { type FacetFile, readFacets } from '../../../src/search/query/facets.ts';
import { jointEngine } from '../../../src/search/query/joint-engine.ts';
import { jointFacets } from '../../../src/search/query/joint-facets.ts';
import { jointKnown } from '../../../src/search/query/joint-known.ts';
import { jointLexicon } from '../../../src/search/query/joint-lexicon.ts';
import { jointLinks } from '../../../src/search/query/joint-links.ts';
import { type LexiconFile, readLexicon } from '../../../src/search/query/lexicon.ts';
import { createSearch } from '../../../src/search/query/search.ts';

const one: FacetFile = {
  pages: ['a', 'same'],
  titleWords: [1, 2],
  facets: { type: { fiches: [0], glossaire: [1] } },
  days: { date: [10, null], verification: [1, 2] },
  lastDays: { 1: '2026-12-01' },
};
const other: FacetFile = {
  pages: ['same', 'b'],
  titleWords: [2, 3],
  facets: { type: { fiches: [1], glossaire: [0] }, annee: { '2020': [1] } },
  days: { date: [null, 20], verification: [2, 3] },
  lastDays: { 1: '2026-12-02' },
};

describe('the facets of two libraries', () => {
  const facets = readFacets(
    jointFacets([
      { library: 'ici', file: one },
      { library: 'ailleurs', file: other },
    ]),
  );
  const all = ['ici/a', 'ici/same', 'ailleurs/same', 'ailleurs/b'].map((id) => ({ id }));

  it('are those of all their pages, the very same page of both told apart', () => {
    expect(facets.size).toBe(4);
    expect(all.map(({ id }) => facets.order(id))).toEqual([0, 1, 2, 3]);
    expect(facets.counts(all, {})).toEqual({
      type: { fiches: 2, glossaire: 2 },
      annee: { '2020': 1 },
      bibliotheque: { ici: 2, ailleurs: 2 },
    });
    expect(facets.titleWords('ailleurs/b')).toBe(3);
    expect(all.filter(({ id }) => facets.isAhead(id, '2026-12-02'))).toEqual([
      { id: 'ailleurs/b' },
    ]);
  });

  it('narrow by library, and keep the days of each', () => {
    const kept = facets.keep(all, { bibliotheque: ['ailleurs'], type: ['glossaire'] });
    expect(kept).toEqual([{ id: 'ailleurs/same' }]);
    expect(facets.sorted(all, 'date').map(({ id }) => id)).toEqual([
      'ailleurs/b',
      'ici/a',
      'ici/same',
      'ailleurs/same',
    ]);
  });

  it('are not misled by a name that every object has', () => {
    const file = JSON.parse('{"__proto__":{"x":[0]}}') as FacetFile['facets'];
    const joint = jointFacets([{ library: 'ici', file: { ...one, facets: file } }]);
    expect(Object.keys(joint.facets)).toEqual(['__proto__', 'bibliotheque']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

it('the words of two libraries are added, as the one that says them most writes them', () => {
  const glossary = (name: string) => [{ names: [name] }];
  expect(
    jointLexicon([
      { words: 'accès pole', counts: [2, 1], glossary: glossary('un'), searches: 1 },
      { words: 'pôle zone', counts: [3, 1], glossary: glossary('deux'), searches: 2 },
    ]),
  ).toEqual({
    words: 'accès pôle zone',
    counts: [2, 4, 1],
    glossary: [...glossary('un'), ...glossary('deux')],
    searches: 3,
  });
});

it('links stay within each library', async () => {
  const links = jointLinks([
    { size: 2, links: (rank) => Promise.resolve([1 - rank]) },
    { size: 3, links: (rank) => Promise.resolve([rank, 2]) },
  ]);
  expect([await links(1), await links(2), await links(4), await links(5)]).toEqual([
    [0],
    [2, 4],
    [4, 4],
    [],
  ]);
});

it('what is known to be typed leads, in each library, to its own pages', async () => {
  const known = jointKnown([
    { size: 2, known: () => Promise.resolve(new Map([[1, 0.5]])) },
    { size: 3, known: () => Promise.resolve(new Map([[0, 1]])) },
  ]);
  expect([...(await known(['mot']))]).toEqual([
    [1, 0.5],
    [2, 1],
  ]);
});

describe('two halves of the library, asked as one', () => {
  let folder: string;
  let whole: ReturnType<typeof createSearch>;
  let joint: ReturnType<typeof createSearch>;
  const LIBRARIES = ['paires', 'impaires'];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-libraries-'));
    const { entries, bodies } = await readCorpus(join(process.cwd(), 'content'));
    const pages = await new KeptPages('').of(entries, bodies);
    await makeIndex({ pages, searches: [] }, join(folder, 'tout'));
    for (const [at, name] of LIBRARIES.entries())
      await makeIndex(
        { pages: pages.filter((_, rank) => rank % 2 === at), searches: [] },
        join(folder, name),
      );
    const open = async (name: string) => {
      const index = await openIndex(join(folder, name));
      // One after the other: the program they share is to be started once.
      await index.engine.search(null);
      const file = <T>(path: string) =>
        JSON.parse(readFileSync(join(folder, name, path), 'utf8')) as T;
      return {
        ...index,
        library: name,
        size: index.facets.size,
        file: file<FacetFile>('facets.json'),
        words: file<LexiconFile>('mots.json'),
      };
    };
    const index = await open('tout');
    const parts: Awaited<ReturnType<typeof open>>[] = [];
    for (const name of LIBRARIES) parts.push(await open(name));
    // Two libraries do not link each other: the whole one must not know of such links either.
    const links = async (rank: number) => {
      const half = rank % LIBRARIES.length;
      const own = (await parts[half]?.links((rank - half) / LIBRARIES.length)) ?? [];
      return own.map((to) => to * LIBRARIES.length + half);
    };
    whole = createSearch({ ...index, links });
    joint = createSearch({
      engine: jointEngine(parts),
      facets: readFacets(jointFacets(parts)),
      lexicon: readLexicon(jointLexicon(parts.map(({ words }) => words))),
      links: jointLinks(parts),
      known: jointKnown(parts),
      speller: index.speller,
    });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const QUERIES = [
    'médiation numérique',
    'aller vers les habitants',
    'illectronisme',
    'imprimer un document',
    'comment aider une personne âgée sur son téléphone ?',
    'mot de passe oublié',
    'seniors isolés',
    'CAF',
    'diagnostic de territoire',
    'bibliothèque',
    'tablettes',
    'accès aux droits',
  ];

  it('find the same pages, and put first the same one', async () => {
    let shared = 0;
    for (const query of QUERIES) {
      const [all, both] = await Promise.all(
        [whole, joint].map(async (ask) => {
          const { found, results } = await ask({ query, selection: {} });
          const first = results.slice(0, 10).map(async ({ data }) => (await data()).url);
          return { found, first: await Promise.all(first) };
        }),
      );
      expect(all?.found, query).toBeGreaterThan(0);
      expect(both?.first[0], query).toBe(all?.first[0]);
      const same = all?.first.filter((url) => both?.first.includes(url)) ?? [];
      shared += same.length / (all?.first.length ?? 1);
    }
    // What is left is Pagefind's measure of how long pages are on average, in each half.
    expect(shared / QUERIES.length).toBeGreaterThan(0.95);
  });
});
