import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapsOf, ranksOf } from '../../../src/search/query/gaps.ts';

it('ranks are the same after being written as gaps', () => {
  expect(gapsOf([3, 4, 9])).toEqual([3, 1, 5]);
  const rising = fc.uniqueArray(fc.nat()).map((all) => all.sort((one, other) => one - other));
  fc.assert(
    fc.property(rising, (ranks) => {
      expect(ranksOf(gapsOf(ranks))).toEqual(ranks);
    }),
  );
});
