import { expect, it } from 'vitest';
import { picturesOf } from '../../../src/sharing/picture.ts';
import { entryOf } from '../../fixtures/entry.ts';

const term = entryOf('term', 'aidant', { term: 'Aidant', definition: 'Une personne qui aide.' });
const event = entryOf('event', 'raismes', {
  title: 'Poser les bases : Raismes',
  summary: 'Une matinée.',
  kind: 'rencontre',
  place: 'Raismes',
  date: '2023-02-01',
  datePrecision: 'jour',
});

it('the image of a meeting says what it is, where and when, in French typography', () => {
  expect(
    picturesOf([event]).find(({ path }) => path === '/partage/rencontres/raismes.png'),
  ).toEqual({
    path: '/partage/rencontres/raismes.png',
    type: 'event',
    kind: 'Rencontre',
    title: 'Poser les bases\u00a0: Raismes',
    line: 'Raismes\u00a0· 1er\u00a0février\u00a02023',
  });
});

it('an entry without an image of its own adds none', () => {
  expect(picturesOf([term])).toEqual(picturesOf([]));
});
