import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusReader } from '../../src/content/corpus.ts';
import { answersTo, asideByRule, KINDS, queriesOf } from './judged-queries.ts';

// Few enough to be judged by hand, enough for a kind to be told apart from luck.
const LEAST_IN_A_KIND = 12;
// Recall is counted in the first ten: an eleventh answer could never be found there.
const MOST_ANSWERS = 10;
const WITHOUT_ANSWER = new Set(['nothing', 'stop-words']);

const judged = KINDS.flatMap(queriesOf);
const words = (queries: { query: string }[]): string[] => queries.map(({ query }) => query);

let entries: Set<string>;
beforeAll(async () => {
  const corpus = await corpusReader(resolve('content'))();
  entries = new Set(corpus.entries.map(({ path }) => path.replace(/^\/|\/$/g, '')));
});

describe('the judged set', () => {
  it('has a file for each kind, and no other', () => {
    const files = readdirSync(new URL('queries/', import.meta.url));
    expect(files.sort()).toEqual(KINDS.map((kind) => `${kind}.json`).sort());
  });

  it('is large enough, in all', () => {
    expect(judged.length).toBeGreaterThanOrEqual(180);
  });

  it.each(KINDS)('holds enough queries of the kind %s, in threes', (kind) => {
    const queries = queriesOf(kind);
    expect(queries.length).toBeGreaterThanOrEqual(LEAST_IN_A_KIND);
    expect(queries.length % 3).toBe(0);
    expect(words(queries.filter((one) => one.kind !== kind))).toEqual([]);
  });

  it.each(KINDS)('keeps aside a third of the kind %s, chosen by the rule', (kind) => {
    const queries = queriesOf(kind);
    expect(words(queries.filter(({ aside }) => aside))).toEqual(words(asideByRule(queries)));
  });

  it('asks each query once', () => {
    const twice = words(judged).filter((query, rank, all) => all.indexOf(query) !== rank);
    expect(twice).toEqual([]);
    expect(words(judged.filter(({ query }) => query !== query.trim()))).toEqual([]);
  });

  it('judges entries that exist', () => {
    const unknown = judged.flatMap(({ query, judgements }) =>
      Object.keys(judgements)
        .filter((entry) => !entries.has(entry))
        .map((entry) => `« ${query} »: ${entry}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has an answer to every query, or says that nothing answers', () => {
    const unanswered = judged.filter((one) => answersTo(one).length === 0);
    expect(words(unanswered.filter(({ kind }) => !WITHOUT_ANSWER.has(kind)))).toEqual([]);
    expect(
      words(unanswered.filter(({ judgements }) => Object.keys(judgements).length > 0)),
      'touched by an entry, answered by none',
    ).toEqual([]);
    expect(
      words(judged.filter((one) => one.kind === 'nothing' && answersTo(one).length > 0)),
    ).toEqual([]);
  });

  it('has no more answers to a query than the first ten results can show', () => {
    expect(words(judged.filter((one) => answersTo(one).length > MOST_ANSWERS))).toEqual([]);
  });

  it('judges the same need alike, however it is typed', () => {
    const first = new Map(judged.toReversed().map((one) => [one.need, one]));
    const unlike = judged.filter((one) => {
      const other = first.get(one.need)?.judgements;
      return JSON.stringify(sorted(one.judgements)) !== JSON.stringify(sorted(other ?? {}));
    });
    expect(unlike.map(({ query, need }) => `« ${query} »: ${need}`)).toEqual([]);
  });
});

const sorted = (judgements: Record<string, number>): [string, number][] =>
  Object.entries(judgements).sort(([one], [other]) => one.localeCompare(other));
