import { describe, expect, it } from 'vitest';
import { readFacets } from '../../../src/search/query/facets.ts';

const facets = readFacets({
  pages: ['a', 'b', 'c', 'd'],
  facets: { type: { fiches: [0, 1], pratiques: [2, 1] }, theme: { sante: [0, 2], emploi: [1, 1] } },
  titleWords: [1, 2, 3, 4],
  days: { date: [10, null, 30, 20], verification: [1, 1, 1, 1] },
  lastDays: { 2: '2026-12-05' },
});
const all = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const keep = (selection: Record<string, string[]>) =>
  facets.keep(all, selection).map(({ id }) => id);

describe('facets', () => {
  it('are OR within and AND between', () => {
    expect(keep({ theme: ['sante', 'emploi'] })).toEqual(['a', 'b', 'c']);
    expect(keep({ theme: ['sante', 'emploi'], type: ['pratiques'] })).toEqual(['c']);
    expect(keep({ theme: [] })).toEqual(['a', 'b', 'c', 'd']);
    expect(keep({ theme: ['inconnu'] })).toEqual([]);
  });

  it('count what a value would leave, the other facets staying as chosen', () => {
    expect(facets.counts(all, { type: ['fiches'] })).toEqual({
      type: { fiches: 2, pratiques: 2 },
      theme: { sante: 1, emploi: 1 },
    });
    expect(facets.counts([{ id: 'c' }], {})).toEqual({
      type: { fiches: 0, pratiques: 1 },
      theme: { sante: 1, emploi: 1 },
    });
  });

  it('know a page’s values, and that a page of another index has none', () => {
    expect(facets.valuesOf('c', 'theme')).toEqual(['sante', 'emploi']);
    expect(facets.valuesOf('z', 'theme')).toEqual([]);
    expect(facets.order('z')).toBe(4);
  });

  it('are put in the order of their days, those without one last, equals as they were', () => {
    expect(facets.sorted(all, 'date').map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
    expect(facets.sorted(all, 'verification')).toEqual(all);
  });
});

it('know which meetings are ahead, the day itself included', () => {
  expect(facets.isAhead('c', '2026-12-05')).toBe(true);
  expect(facets.isAhead('c', '2026-12-06')).toBe(false);
  expect(facets.isAhead('a', '2026-12-05')).toBe(false);
});

it('know their own values only', () => {
  expect(facets.knows('theme', 'sante')).toBe(true);
  expect(facets.knows('theme', 'xyz')).toBe(false);
  expect(facets.knows('couleur', 'sante')).toBe(false);
});
