import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/search/index/likeness.ts';
import { linkFiles } from '../../../src/search/index/link-files.ts';

const TEXTS = [
  'prêter un ordinateur à une famille',
  'des ordinateurs prêtés aux familles',
  'une caravane au pied des immeubles',
  'le stand et la caravane dans le quartier',
  'le mandat',
];

describe('what is alike', () => {
  it('says the same things, whatever the form of the words', () => {
    const [first, , third, , last] = likeness(TEXTS);
    expect(first).toEqual([1]);
    expect(third).toEqual([3]);
    expect(last).toEqual([]);
  });

  it('is three others at most, the nearest first', () => {
    const near = likeness([
      'alpha beta',
      'alpha',
      'alpha beta gamma',
      'alpha beta',
      'alpha delta',
      'x',
    ]);
    expect(near[0]).toEqual([3, 2, 1]);
  });

  it('is not told by a word that most have', () => {
    const many = Array.from({ length: 60 }, (_, rank) => `commun seul${rank}`);
    expect(likeness([...many, 'commun rare', 'rare']).at(-2)).toEqual([61]);
  });

  it('is linked as by a contributor, on both sides and once', () => {
    const pages = [
      { path: '/a/', links: ['/b/', '/absent/'] },
      { path: '/b/', links: [] },
      { path: '/c/', links: ['/c/'] },
    ];
    expect([...linkFiles(pages, [[1, 2], [], []]).values()]).toEqual([[[1, 2], [0], [0]]]);
  });
});
