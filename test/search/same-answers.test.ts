import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Indexed, makeIndex } from '../../src/search/index/make.ts';
import { openIndex } from '../../src/search/index/open.ts';
import { createSearch } from '../../src/search/query/search.ts';
import { libraryOf } from '../bench/search/library.ts';
import { QUERIES } from '../bench/search/queries.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'maillage-same-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Each query with its answers and their scores, asked one after the other of the same index. */
async function answers(index: string, queries: readonly string[]): Promise<Map<string, unknown>> {
  const ask = createSearch(await openIndex(index));
  const found = new Map<string, unknown>();
  for (const query of queries) {
    const { results } = await ask({ query, selection: {} });
    found.set(
      query,
      results.map(({ id, score }) => [id, score]),
    );
  }
  return found;
}

/** So many sheets for the price of few: the same, five times, but for the body. */
const titlesAlone = ({ pages, searches }: Indexed): Indexed => ({
  searches,
  pages: Array.from({ length: 5 }, (_, copy) =>
    pages.map((page) => ({
      ...page,
      path: `${page.path}${copy}/`,
      html: page.html.replace(/(?<=<\/h1>).*(?=<div id="mots">)/s, ''),
    })),
  ).flat(),
});

const LIBRARIES = {
  '60 sheets': () => libraryOf(60),
  '1,000 sheets': () => libraryOf(1_000),
  '5,000 titles': async () => titlesAlone(await libraryOf(1_000)),
};

it('an index of 1,000 sheets is the same bytes each time', { timeout: 120_000 }, async () => {
  const library = await libraryOf(1_000);
  const digests = [];
  for (const index of ['one', 'other'].map((name) => join(folder, name))) {
    await makeIndex(library, index);
    const digest = createHash('sha256');
    for (const file of readdirSync(index, { recursive: true, encoding: 'utf8' }).sort())
      if (statSync(join(index, file)).isFile())
        digest.update(file).update(readFileSync(join(index, file)));
    digests.push(digest.digest('hex'));
  }
  expect(digests[0]).toBe(digests[1]);
});

describe.each(Object.entries(LIBRARIES))('the answers of %s', (name, open) => {
  it('do not depend on what was asked before', { timeout: 120_000 }, async () => {
    const library = await open();
    expect(library.pages).toHaveLength(Number(name.replace(/\D/g, '')));
    const index = join(folder, name);
    await makeIndex(library, index);
    const forward = await answers(index, QUERIES);
    const backward = await answers(index, QUERIES.toReversed());
    for (const query of QUERIES) {
      expect(forward.get(query), query).not.toEqual([]);
      expect(backward.get(query), query).toEqual(forward.get(query));
      expect((await answers(index, [query])).get(query), query).toEqual(forward.get(query));
    }
  });
});
