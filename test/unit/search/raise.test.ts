import { expect, it } from 'vitest';
import { raise } from '../../../src/search/query/raise.ts';

const PAGES = ['a', 'b', 'c', 'd'];
const at = (rank: number) => PAGES[rank];

it('a page that answers a known search is raised by what it is worth against the best', () => {
  const raised = raise(
    new Map([
      ['a', 10],
      ['b', 4],
    ]),
    new Map([[1, 1]]),
    at,
  );
  expect([...raised]).toEqual([
    ['a', 10],
    ['b', 14],
  ]);
});

it('orders by what they are worth the pages of words that none says', () => {
  const known = new Map([
    [0, 0.3],
    [1, 1],
  ]);
  expect([...raise(new Map(), known, at)]).toEqual([
    ['a', 0.3],
    ['b', 1],
  ]);
});

it('brings in a page that says none of the words, when it is worth it', () => {
  const known = new Map([
    [2, 1],
    [3, 0.05],
    [9, 1],
  ]);
  expect([...raise(new Map([['a', 10]]), known, at)]).toEqual([
    ['a', 10],
    ['c', 10],
  ]);
});
