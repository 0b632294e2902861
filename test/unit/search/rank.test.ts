import { expect, it } from 'vitest';
import type { EngineResult } from '../../../src/search/query/engine.ts';
import { rank } from '../../../src/search/query/rank.ts';

const found = (scores: Record<string, number>): EngineResult[] =>
  Object.entries(scores).map(([id, score]) => ({
    id,
    score,
    data: () => Promise.reject(new Error('not asked')),
  }));
const order = (id: string) => id.charCodeAt(0);
const ids = (...args: Parameters<typeof rank>) => rank(...args).map(({ id }) => id);

it('puts first the page that answers the whole question, and loses none', () => {
  const one = [{ weight: 1, results: found({ a: 9, b: 3 }) }];
  const two = [{ weight: 1, results: found({ b: 3, c: 8 }) }];
  expect(ids([one, two], [], order)).toEqual(['b', 'a', 'c']);
});

it('counts the best way of saying a thing, and a share of the others', () => {
  const ways = [
    { weight: 1, results: found({ a: 4 }) },
    { weight: 0.5, results: found({ a: 4, b: 9 }) },
  ];
  expect(rank([ways], [], order).map(({ id, score }) => [id, score])).toEqual([
    ['a', 4 + 2 * 0.3],
    ['b', 4.5],
  ]);
});

it('keeps the order of the library between equals', () => {
  expect(ids([[{ weight: 1, results: found({ c: 1, a: 1, b: 1 }) }]], [], order)).toEqual([
    'a',
    'b',
    'c',
  ]);
});
