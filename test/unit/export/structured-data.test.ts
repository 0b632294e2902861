import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/export/plain-text.ts';
import type { Publication } from '../../../src/export/publication.ts';
import { structuredData } from '../../../src/export/structured-data/index.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { readWithRemark } from '../../../src/markdown/index.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import { entryOf } from '../../fixtures/entry.ts';

const publication: Publication = {
  address: (path) => `https://maillage.example/maillage${path}`,
  plain: (markdown) => plainText(markdown, readWithRemark),
  day: '2026-11-21',
};

const say = (one: AnyEntry, others: AnyEntry[] = []) =>
  structuredData(one, createLibrary([one, ...others]), publication);

const meeting = { title: 'Une journée', summary: 'On s’y rencontre.', kind: 'journee' };

describe('the date of a meeting', () => {
  it.each([
    ['jour', { date: '2017-11-21' }, '2017-11-21'],
    ['mois', { date: '2017-11-01' }, '2017-11'],
    ['année', { date: '2017-01-01' }, '2017'],
    ['inconnue', { dateText: '9 décembre, année non précisée' }, undefined],
    ['inconnue', { date: '2017-12-09', dateText: '9 décembre' }, undefined],
  ])('known to « %s » is told no further', (datePrecision, date, startDate) => {
    expect(say(entryOf('event', 'x', { ...meeting, datePrecision, ...date }))?.['startDate']).toBe(
      startDate,
    );
  });
});

it('says nothing of what a sheet leaves empty', () => {
  const one = entryOf('event', 'x', { ...meeting, datePrecision: 'inconnue', dateText: 'un soir' });
  expect(say(one)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': 'https://maillage.example/maillage/rencontres/x/',
    url: 'https://maillage.example/maillage/rencontres/x/',
    name: 'Une journée',
    description: 'On s’y rencontre.',
  });
});

it('tells an article with its authors, its sources and the day it was verified', () => {
  const author = entryOf('organisation', 'emmaus-connect', { nom: 'Emmaüs Connect' });
  const practice = entryOf('practice', 'x', {
    title: 'Le club comme porte d’entrée',
    summary: 'Un *club* aide ses [licenciés](/glossaire/x/).',
    themes: ['aller-vers'],
    problem: 'p',
    approach: 'a',
    authors: ['emmaus-connect'],
    sources: [{ title: 'Un article', url: 'https://www.exemple.fr/' }],
    created: '2026-11-20',
    verified: '2026-11-21',
  });
  expect(say(practice, [author])).toMatchObject({
    '@type': 'Article',
    headline: 'Le club comme porte d’entrée',
    description: 'Un club aide ses licenciés.',
    dateCreated: '2026-11-20',
    author: [{ '@type': 'Organization', name: 'Emmaüs Connect' }],
    about: [{ '@type': 'Thing', name: 'Aller vers et créer la confiance' }],
    citation: [{ '@type': 'CreativeWork', name: 'Un article', url: 'https://www.exemple.fr/' }],
    mainEntityOfPage: { lastReviewed: '2026-11-21' },
  });
});

it('tells a title and a name as they are written, and a summary without its Markdown', () => {
  const one = entryOf('event', 'x', {
    title: 'Le kit n_1_',
    summary: 'Un _kit_.',
    kind: 'journee',
    datePrecision: 'inconnue',
    dateText: 'un soir',
    organisers: ['a'],
  });
  expect(say(one, [entryOf('organisation', 'a', { nom: 'Net _Solidaire_ !' })])).toMatchObject({
    name: 'Le kit n_1_',
    description: 'Un kit.',
    organizer: [{ name: 'Net _Solidaire_\u202f!' }],
  });
});

it('gives an organisation no address it does not have', () => {
  const told = say(entryOf('organisation', 'x', { nom: 'Un réseau' }));
  expect(told).toMatchObject({ '@type': 'Organization', name: 'Un réseau' });
  expect(told).not.toHaveProperty('address');
});

it('tells a word with its acronym and its synonyms', () => {
  const term = entryOf('term', 'qpv', {
    term: 'quartier prioritaire',
    acronym: 'QPV',
    synonyms: ['quartier de la politique de la ville'],
    definition: 'Un quartier aidé par l’État.',
  });
  expect(say(term)).toMatchObject({
    '@type': 'DefinedTerm',
    alternateName: ['QPV', 'quartier de la politique de la ville'],
  });
});
