import { expect, it } from 'vitest';
import { wordsMatch } from '../../../src/cms/browser/words-match.ts';
import { earlierThan } from '../../../src/cms/config/earlier-than.ts';
import { groupsOf, sortsOf } from '../../../src/cms/config/list-views.ts';
import { readForm } from '../../../src/cms/format/entry-file.ts';
import { LISTED, listed } from '../../../src/cms/format/listed.ts';
import { countWords } from '../../../src/cms/lists/count-words.ts';
import { stateWords } from '../../../src/cms/lists/state-words.ts';
import { types } from '../../../src/model/index.ts';

const day = (rank: number) => new Date(Date.UTC(2019, 0, 1 + rank)).toISOString().slice(0, 10);

it.each(['2020-01-01', '2026-11-22', '2029-12-31', '2030-10-10'])(
  'the pattern of the days before %s has these and no other',
  (today) => {
    const pattern = new RegExp(earlierThan(today));
    for (let rank = 0; rank < 4400; rank += 1)
      expect(pattern.test(day(rank)), day(rank)).toBe(day(rank) < today);
  },
);

it('groups by what the type has', () => {
  expect(groupsOf('event').map(({ field }) => field)).toEqual([
    'date',
    `${LISTED}.theme`,
    'status',
  ]);
  expect(groupsOf('organisation').map(({ field }) => field)).toEqual(['created', 'status']);
  expect(sortsOf('term')).not.toContain('date');
  for (const name of sortsOf('event')) expect(types.event.fields).toHaveProperty(name);
});

it('shows the first theme by its label, and keeps it out of the data', () => {
  const form = { title: 'Un titre', themes: ['equipement', 'sante'] };
  const shown = listed(form, '', true);
  expect(shown).toEqual({ theme: '«\u00a0Équipement et connexion\u00a0»', here: true });
  expect(readForm('practice', { ...form, [LISTED]: shown }).data).toEqual(form);
});

it('shows the first image of the file, of the kinds that a page shows', () => {
  const imageOf = (source: string) => listed({}, source, false).image;
  expect(imageOf('<Fichier src="/media/a.pdf" />\n<Figure src="/media/b.svg" />')).toBe(
    '/media/b.svg',
  );
  expect(imageOf('![Un plan](/media/plan.PNG)')).toBe('/media/plan.PNG');
  expect(imageOf('Rien.')).toBeUndefined();
});

it.each([
  [{ status: 'brouillon' }, ['Brouillon']],
  [{ status: 'publiée', reviewBy: '2026-11-21' }, ['Publiée', 'À relire']],
  [{ status: 'publiée', reviewBy: '2026-11-22' }, ['Publiée']],
  [{}, []],
])('the state of %j is said: %j', (form, words) => {
  expect(stateWords(form, '2026-11-22')).toEqual(words);
});

it.each([
  [{ shown: 42, total: 42 }, '42 pages'],
  [{ shown: 7, total: 42 }, '7 pages sur 42'],
  [{ shown: 0, total: 42 }, 'Aucune page sur 42'],
  [{ shown: 1 }, '1 page'],
  [{ shown: 20, total: 20, isPartial: true }, '20 pages (d’autres suivent)'],
])('%j is counted: %s', (count, words) => {
  expect(countWords(count)).toBe(words);
});

it.each([
  ['mediation', 'La médiation numérique', true],
  ['MÉDIATION', 'la mediation', true],
  ['num médi', 'La médiation numérique', true],
  ['l’ecole', 'À l’école', true],
  ['', 'La médiation numérique', true],
  ['maison', 'La médiation à l’unisson', false],
  ['médiation santé', 'La médiation numérique', false],
])('« %s » in « %s »: %s', (query, text, isFound) => {
  expect(wordsMatch(query, text) !== null).toBe(isFound);
});

it('puts a word that begins as asked before one that only has it', () => {
  const score = (text: string) => wordsMatch('port', text)?.score ?? 0;
  expect(score('Le port')).toBeGreaterThan(score('Le transport'));
});
