import { describe, expect, it } from 'vitest';
import { CUT, rowsOf, WARP } from '../../../src/components/link-map/threads.ts';
import { TYPE_IDS } from '../../../src/model/index.ts';

/** Where a thread is drawn, from and to, along its row. */
const stretches = (path: string) =>
  Array.from(path.matchAll(/M(\d+\.?\d*) \d+h(\d+\.?\d*)/g), ([, from, length]) => ({
    from: Number(from),
    to: Number(from) + Number(length),
  }));

describe.each(TYPE_IDS)('the threads of the map of a %s', (type) => {
  const rows = rowsOf(type);

  it('pass under the warp that is whole, over the warp that is cut, and touch neither', () => {
    for (const { over, under, thread } of rows) {
      const drawn = stretches(thread);
      const touches = (x: number) => drawn.some(({ from, to }) => from < x + WARP && to > x);
      expect(over.filter(touches)).toEqual([]);
      const covered = under.filter(touches);
      // Alone between two that pass over, a warp thread leaves no room for the thread to be seen.
      expect(covered.length).toBeGreaterThan(under.length - 3);
      expect(over.length + under.length).toBe(4);
    }
    expect(CUT.to).toBeGreaterThan(CUT.from);
  });

  it('all come out of the cloth, at the same place', () => {
    const ends = rows.map(({ thread }) => stretches(thread).at(-1)?.to);
    expect(new Set(ends).size).toBe(1);
    expect(ends[0]).toBeGreaterThan(52);
  });
});

it('no two types are woven the same way', () => {
  const drawn = TYPE_IDS.map((type) => JSON.stringify(rowsOf(type)));
  expect(new Set(drawn).size).toBe(TYPE_IDS.length);
});
