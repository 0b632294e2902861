import { expect, it } from 'vitest';
import { feedItems } from '../../../src/export/feed.ts';
import { libraryDocument } from '../../../src/export/library-document.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { validate } from '../../../src/model/validate.ts';
import { entryOf } from '../../fixtures/entry.ts';

const publication = {
  address: (path: string) => `https://x.example${path}`,
  plain: (text: string) => text,
  day: '2026-11-21',
};

const resource = (slug: string, created?: string, status = 'publiée') =>
  entryOf('resource', slug, {
    title: slug,
    summary: 'S.',
    kind: 'outil',
    audiences: ['seniors'],
    status,
    ...(created && { created }),
  });

const library = createLibrary([
  resource('sans-date'),
  resource('ancienne', '2026-01-01'),
  resource('neuve', '2026-11-20'),
  resource('partie', '2026-11-21', 'archivée'),
  entryOf('term', 'mot', { term: 'mot', definition: 'd', created: '2026-11-21' }),
]);

it('the feed gives the latest sheets first, those without a day last, and no archived one', () => {
  const items = feedItems(library, publication);
  expect(items.map(({ title }) => title)).toEqual(['neuve', 'ancienne', 'sans-date']);
  expect(items[0]?.pubDate?.toISOString()).toBe('2026-11-20T00:00:00.000Z');
  expect(items[2]).not.toHaveProperty('pubDate');
});

it('the document of the library gives back data that the model accepts', () => {
  const { entries } = libraryDocument(
    library,
    new Map([['/ressources/neuve/', '\nUn texte.\n']]),
    publication,
  );
  expect(entries.map(({ slug }) => slug)).toEqual(['sans-date', 'ancienne', 'neuve', 'mot']);
  const written = JSON.parse(JSON.stringify(entries)) as typeof entries;
  for (const { type, data } of written) expect(validate(type, data).problems).toEqual([]);
  expect(written.map(({ body }) => body)).toEqual([undefined, undefined, 'Un texte.', undefined]);
});
