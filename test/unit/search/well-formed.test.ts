import { describe, expect, it } from 'vitest';
import {
  isCard,
  isFacetFile,
  isLexiconFile,
  isLinkFile,
  isSearchFile,
} from '../../../src/search/query/well-formed.ts';

const FACETS = {
  pages: ['a', 'b'],
  titleWords: [2, 3],
  facets: { type: { fiches: [0], glossaire: [1] }, annee: { '2026': [0, 1] } },
  days: { date: [null, 20000], verification: [1, 2] },
  lastDays: { 1: '2026-12-01' },
};
const TYPES = ['fiches', 'glossaire'];
const LEXICON = { words: 'accès pôle', counts: [1, 2], glossary: [{ names: ['a'] }], searches: 1 };
const CARD = {
  version: '1',
  facets: [{ name: 'type', label: 'Type', values: [{ value: 'fiches', label: 'Fiches' }] }],
};

describe('the files of another library', () => {
  it('are taken as this software writes them', () => {
    expect(isFacetFile(FACETS, TYPES)).toBe(true);
    expect(isLexiconFile(LEXICON)).toBe(true);
    expect(isLexiconFile({ words: '', counts: [], glossary: [], searches: 0 })).toBe(true);
    expect(isCard(CARD)).toBe(true);
    expect(isLinkFile([[1], []], 2)).toBe(true);
    expect(isSearchFile({ mot: [[0, 1.5, [1], [], [0]]] }, 2)).toBe(true);
    expect(isSearchFile({}, 2)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'facets'],
    ['pages that are no names', { ...FACETS, pages: [1, 2] }],
    ['a rank of no page', { ...FACETS, facets: { ...FACETS.facets, theme: { sante: [2] } } }],
    ['a rank below all', { ...FACETS, facets: { ...FACETS.facets, theme: { sante: [-1] } } }],
    ['ranks that are no list', { ...FACETS, facets: { ...FACETS.facets, theme: { sante: 1 } } }],
    ['a page of no type', { ...FACETS, facets: { type: { fiches: [0] } } }],
    ['a type that has no card', { ...FACETS, facets: { type: { fiches: [0], recettes: [1] } } }],
    ['days that lack', { ...FACETS, days: { date: [1, 2] } }],
    ['a day for no page', { ...FACETS, days: { ...FACETS.days, date: [1, 2, 3] } }],
    ['a last day that is no text', { ...FACETS, lastDays: { 1: 20000 } }],
    ['titles that lack', { ...FACETS, titleWords: [2] }],
  ])('are refused with %s', (_name, given) => expect(isFacetFile(given, TYPES)).toBe(false));

  it.each([
    ['words without a count', isLexiconFile({ ...LEXICON, counts: [1] })],
    ['a glossary that is none', isLexiconFile({ ...LEXICON, glossary: [{ names: 'a' }] })],
    ['a value without its words', isCard({ ...CARD, facets: [{ name: 'x', values: [{}] }] })],
    ['no version', isCard({ facets: [] })],
    ['a link to no page', isLinkFile([[2]], 2)],
    ['a number of searches that is none', isLexiconFile({ ...LEXICON, searches: -1 })],
    ['a search that leads to no page', isSearchFile({ mot: [[0, 1, [2], [], []]] }, 2)],
    ['a search without a length', isSearchFile({ mot: [[0, 0, [1], [], []]] }, 2)],
    ['a search that has a grade too few', isSearchFile({ mot: [[0, 1, [1], []]] }, 2)],
    ['a search that is no list', isSearchFile({ mot: ['0'] }, 2)],
    ['searches that are no list', isSearchFile({ mot: 1 }, 2)],
  ])('are refused with %s', (_name, isTaken) => expect(isTaken).toBe(false));
});
