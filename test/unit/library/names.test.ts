import { expect, it } from 'vitest';
import { citedWith } from '../../../src/library/cited-with.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { namedBy } from '../../../src/library/names.ts';
import { entryOf } from '../../fixtures/entry.ts';

const organisation = (slug: string, raw = {}) =>
  entryOf('organisation', slug, { nom: slug, ...raw });
const resource = (slug: string, organisations: string[], raw = {}) =>
  entryOf('event', slug, {
    title: slug,
    summary: 'Exemple fictif.',
    kind: 'rencontre',
    datePrecision: 'inconnue',
    dateText: 'un jour',
    organisations,
    ...raw,
  });

it('an entry names those of its fields and of its text once, but not its authors nor itself', () => {
  const entry = entryOf(
    'event',
    'a',
    {
      title: 'A',
      summary: 'Exemple fictif.',
      kind: 'rencontre',
      datePrecision: 'inconnue',
      dateText: 'un jour',
      organisers: ['x'],
      organisations: ['y', 'x', 'vieille'],
      authors: ['z'],
    },
    ['/structures/y/', '/rencontres/a/', '/structures/absente/'],
  );
  const library = createLibrary([
    entry,
    ...['x', 'y', 'z'].map((slug) => organisation(slug)),
    organisation('vieille', { status: 'archivée' }),
  ]);
  expect(namedBy(entry, library).map(({ entry, fields }) => [entry.slug, ...fields])).toEqual([
    ['x', 'organisers', 'organisations'],
    ['y', 'organisations', 'body'],
  ]);
});

it('organisations are cited with those of the same pages, the most often first', () => {
  const x = organisation('x');
  const library = createLibrary([
    x,
    organisation('rare'),
    organisation('souvent'),
    organisation('vieille', { status: 'archivée' }),
    resource('un', ['x', 'rare', 'souvent', 'vieille']),
    resource('deux', ['souvent', 'x']),
    resource('trois', ['rare']),
    resource('archive', ['x', 'rare'], { status: 'archivée' }),
  ]);
  expect(citedWith(x, library).map(({ entry, pages }) => [entry.slug, pages])).toEqual([
    ['souvent', 2],
    ['rare', 1],
  ]);
});
