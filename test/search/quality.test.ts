import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIndex } from '../../src/search/index/make.ts';
import { type Baseline, baselineOf, readBaseline } from './baseline.ts';
import { KINDS, queriesOf } from './judged-queries.ts';
import { indexedFrom } from './systems/corpus.ts';
import { maillage } from './systems/maillage.ts';
import { score } from './table.ts';

/** Under these, the search is not worth publishing, whatever it was before. */
const FLOOR = { ndcg: 0.92, mrr: 0.96, recall: 0.94 };
/** The same for each kind of query. */
const FLOOR_OF_A_KIND = 0.85;
/** What an honest change of content may move, in either direction. */
const SLACK = { all: 0.005, kind: 0.03 };
const TOLD = 'npm run quality:search -- --worst 10 shows why; --write agrees with the new figures.';

let now: Baseline;
let owned: string[];
const folder = mkdtempSync(join(tmpdir(), 'maillage-quality-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  await makeIndex(await indexedFrom(join(process.cwd(), 'content')), folder);
  const { ask, owns } = await maillage(folder);
  now = baselineOf(await score(KINDS.flatMap(queriesOf), ask));
  const nothing = queriesOf('nothing').map(({ query }) => query);
  owned = (
    await Promise.all(nothing.map(async (query) => ((await owns(query)) ? query : '')))
  ).filter((query) => query !== '');
}, 120_000);

describe('the search, on the judged queries', () => {
  it.each(Object.entries(FLOOR))('stays over the floor of %s', (measure, floor) => {
    expect(now['all']?.[measure as keyof typeof FLOOR]).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.keys(readBaseline()))('answers well each kind: %s', (name) => {
    expect(now[name]?.ndcg).toBeGreaterThanOrEqual(FLOOR_OF_A_KIND);
  });

  it('leaves no query that has an answer without a result', () => {
    expect(now['all']?.empty).toBe(0);
  });

  it('never passes another answer for the one that does not exist', () => {
    expect(owned).toEqual(queriesOf('nothing').map(({ query }) => query));
  });

  it.each(Object.keys(readBaseline()))('is as good as it was: %s', (name) => {
    const before = readBaseline()[name];
    const slack = name === 'all' ? SLACK.all : SLACK.kind;
    for (const measure of ['ndcg', 'mrr', 'recall'] as const)
      expect(now[name]?.[measure], `${measure}. ${TOLD}`).toBeGreaterThanOrEqual(
        (before?.[measure] ?? 0) - slack,
      );
  });
});
