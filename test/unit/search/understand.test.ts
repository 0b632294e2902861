import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/search/query/concepts.ts';
import { readLexicon } from '../../../src/search/query/lexicon.ts';
import { arePlain } from '../../../src/search/query/plain-words.ts';
import { correcting, literal } from '../../../src/search/query/speller.ts';

const WORDS =
  'accès aller diagnostic médiateur médiatrice numérique ordinateur porte prioritaire quartier quartiers qpv vers';
const lexicon = readLexicon({
  words: WORDS.split(' ').sort().join(' '),
  counts: WORDS.split(' ').map((_, at) => at + 1),
  glossary: [{ names: ['quartier prioritaire', 'QPV'] }, { names: ['aller vers', 'au-devant'] }],
  searches: 0,
});
const ways = (query: string, asTyped = false) =>
  understand(query, lexicon, asTyped ? literal : correcting).concepts.map(({ ways }) =>
    ways.map(({ words }) =>
      words.map((forms) => forms.map(({ word }) => word).join('/')).join(' '),
    ),
  );

describe('what a query looks for', () => {
  it('is each telling word, once', () => {
    expect(ways('Comment faire un diagnostic, un Diagnostic pour l’ordinateur ?')).toEqual([
      ['diagnostic'],
      ['ordinateur'],
    ]);
  });

  it('is any form of a word, the one typed first', () => {
    expect(ways('médiatrice')).toEqual([['médiatrice/médiateur']]);
    expect(ways('mediateurs')).toEqual([['médiatrice/médiateur']]);
  });

  it('is a name of the glossary in all its names, then its words', () => {
    expect(ways('qpv')).toEqual([['qpv', 'quartier/quartiers prioritaire']]);
    expect(ways('les quartiers prioritaires')[0]?.[0]).toBe('quartiers/quartier prioritaire');
    expect(ways('les quartiers prioritaires')[0]).toContain('qpv');
  });

  it('is a name made of small words, when nothing else is asked', () => {
    expect(ways('vers')).toEqual([['vers']]);
    expect(ways('aller vers')[0]?.[0]).toBe('aller');
  });

  it('is what a beginning may become', () => {
    expect(ways('ordi')).toEqual([['ordinateur']]);
    expect(ways('diagn numér')).toEqual([['diagnostic'], ['numérique']]);
  });

  it('is the word that was meant, and says so', () => {
    expect(understand('ordinnateur', lexicon, correcting).corrected).toEqual([
      { typed: 'ordinnateur', read: 'ordinateur' },
    ]);
    expect(ways('ordinnateur')).toEqual([['ordinateur']]);
    expect(ways('ordinnateur', true)).toEqual([]);
    expect(ways('ordi', true)).toEqual([['ordinateur']]);
  });

  it('says which words nothing resembles', () => {
    expect(understand('xylophone diagnostic', lexicon, correcting).unknown).toEqual(['xylophone']);
    expect(ways('xylophone diagnostic')).toEqual([['diagnostic']]);
  });

  it('is its words when none is telling, as far as the library has them', () => {
    expect(ways('vers')).toEqual([['vers']]);
    expect(ways('')).toEqual([]);
    expect(ways('????')).toEqual([]);
  });
});

describe('a query that needs no speller', () => {
  const joined = readLexicon({
    words: 'malin numérique voisin voisinmalin',
    counts: [1, 1, 1, 1],
    glossary: [],
    searches: 0,
  });

  it.each([
    ['voisin numerique', true],
    ['malin voisin', true],
    ['', true],
    ['voisin malin', false],
    ['voisins', false],
    ['numériqe', false],
  ])('« %s »: %s', (query, isPlain) => {
    const words = query.split(' ').filter(Boolean);
    expect(arePlain(words, joined)).toBe(isPlain);
    if (isPlain) expect(understand(query, joined)).toEqual(understand(query, joined, correcting));
  });
});
