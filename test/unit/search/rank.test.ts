import { expect, it } from 'vitest';
import { rank } from '../../../src/search/query/rank.ts';

const said = (strengths: Record<string, number>) => new Map(Object.entries(strengths));
const order = (id: string) => id.charCodeAt(0);
const ranked = (...things: Parameters<typeof rank>[0]) =>
  rank(things, order).map(({ id, score }) => [id, Math.round(score * 100) / 100]);

it('puts first the page that answers the whole question, and loses none', () => {
  const one = { rarity: 1, ways: [said({ a: 9, b: 3 })] };
  const two = { rarity: 1, ways: [said({ b: 3, c: 8 })] };
  expect(ranked(one, two).map(([id]) => id)).toEqual(['b', 'a', 'c']);
});

it('forgives a page for not saying what nearly all say', () => {
  const rare = { rarity: 3, ways: [said({ a: 4 })] };
  const common = { rarity: 0.1, ways: [said({ b: 4.5 })] };
  expect(ranked(rare, common).map(([id]) => id)).toEqual(['a', 'b']);
});

it('counts the best way of saying a thing, and a share of the others', () => {
  const thing = { rarity: 1, ways: [said({ a: 4 }), said({ a: 2, b: 4.5 })] };
  expect(ranked(thing)).toEqual([
    ['a', 4 + 2 * 0.5],
    ['b', 4.5],
  ]);
});

it('keeps the order of the library between equals', () => {
  expect(ranked({ rarity: 1, ways: [said({ c: 1, a: 1, b: 1 })] }).map(([id]) => id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});
