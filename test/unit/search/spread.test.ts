import { expect, it } from 'vitest';
import { createLinks, linkPlace } from '../../../src/search/query/links.ts';
import { spread } from '../../../src/search/query/spread.ts';

const NINE = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const linked: Record<string, string[]> = { a: NINE, b: ['a'] };
const linksOf = (id: string) => Promise.resolve(linked[id] ?? []);

it('gives a share of a score to what is linked, the less the more there is', async () => {
  const scores = await spread([{ id: 'a', score: 10 }], linksOf);
  expect([...scores]).toEqual([['a', 10], ...NINE.map((id) => [id, 2.5])]);
});

it('adds to who says the words already', async () => {
  const scores = await spread(
    [
      { id: 'a', score: 10 },
      { id: 'b', score: 2 },
    ],
    linksOf,
  );
  // One link gives no more than four.
  expect(scores.get('a')).toBeCloseTo(10.75);
  expect(scores.get('b')).toBeCloseTo(4.5);
});

it('leaves out what a link alone brings and is worth little, never who says the words', async () => {
  const scores = await spread(
    [
      { id: 'z', score: 100 },
      { id: 'b', score: 2 },
      { id: 'y', score: 0.1 },
    ],
    linksOf,
  );
  expect([...scores.keys()]).toEqual(['z', 'b', 'y']);
});

it('reads a file of links once, and again when it could not be read', async () => {
  const asked: string[] = [];
  let isAway = true;
  const links = createLinks((file) => {
    asked.push(file);
    return isAway ? Promise.reject(new Error('away')) : Promise.resolve([[], [4, 7]]);
  });
  await expect(links(1)).rejects.toThrow('away');
  isAway = false;
  expect(await links(1)).toEqual([4, 7]);
  expect(await links(20)).toEqual([]);
  expect(asked).toEqual(['0.json', '0.json']);
  expect(linkPlace(51)).toEqual({ file: '2.json', at: 1 });
});
