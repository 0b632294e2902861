import { expect, it } from 'vitest';
import { openSearch } from '../../../src/export/open-search.ts';

it('names its addresses whole, whatever they hold', () => {
  const xml = openSearch({
    address: (path) => `https://exemple.test/a&b${path}`,
    plain: (text) => text,
    day: '2026-11-21',
  });
  expect(xml).toContain('template="https://exemple.test/a&amp;b/recherche/?q={searchTerms}"');
  expect(xml).not.toMatch(/&(?!amp;)/);
});
