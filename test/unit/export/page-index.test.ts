import { expect, it } from 'vitest';
import { pageIndex } from '../../../src/export/page-index.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { entryOf } from '../../fixtures/entry.ts';
import { leastData } from '../../fixtures/full-entries.ts';

const publication = {
  address: (path: string) => path,
  plain: (text: string) => text.replaceAll('*', ''),
  day: '2026-11-21',
};

it('tells the title and summary of every page, archived ones too, and what moved', () => {
  const library = createLibrary([
    entryOf('practice', 'bus', {
      ...leastData('practice'),
      title: 'Un *bus*',
      summary: 'Il *roule*.',
      formerAddresses: ['pratiques/car'],
    }),
    entryOf('term', 'rsa', { ...leastData('term'), term: 'RSA', definition: 'Un revenu.' }),
    entryOf('practice', 'vieux', { ...leastData('practice'), title: 'Vieux', status: 'archivée' }),
  ]);
  const { pages, moved } = pageIndex(library, publication);
  expect(pages['/pratiques/bus/']).toEqual(['Un bus', 'Il roule.']);
  expect(pages['/glossaire/rsa/']).toEqual(['RSA', 'Un revenu.']);
  expect(pages['/pratiques/vieux/']?.[0]).toBe('Vieux');
  expect(moved).toEqual({ '/pratiques/car/': '/pratiques/bus/' });
});
