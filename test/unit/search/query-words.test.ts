import { describe, expect, it } from 'vitest';
import { fold, plainText } from '../../../src/search/query/plain-text.ts';
import { shownText } from '../../../src/search/query/shown-text.ts';
import { isStopWord } from '../../../src/search/query/stop-words.ts';
import { ended, unended } from '../../../src/search/query/word-end.ts';
import { wordsOf } from '../../../src/search/query/words.ts';

describe('the spelling of the index', () => {
  it('has straight apostrophes, plain hyphens and no ligature', () => {
    expect(plainText('L’accès, au cœur du porte‑à‐porte')).toBe(
      "L'accès, au coeur du porte-à-porte",
    );
  });

  it('folds case and accents', () => {
    expect(fold('ÉLOIGNÉES')).toBe('eloignees');
  });

  it('is shown with its typography back', () => {
    const shown = 'D’abord l’accès : « au cœur » du quartier ; 16 % des gens ?';
    expect(shownText(plainText(shown))).toBe(shownText(shown));
    expect(shownText("Au coeur de l'oeuvre : oui")).toBe('Au cœur de l’œuvre\u00a0: oui');
  });
});

describe('the words of a query', () => {
  it.each([
    ["l'accès", ['accès']],
    ['l’accès', ['accès']],
    ["qu'est-ce qu'un médiateur", ['est', 'ce', 'un', 'médiateur']],
    ['porte-à-porte', ['porte', 'à', 'porte']],
    ['Aidants Connect (AC) ?', ['aidants', 'connect', 'ac']],
    ["aujourd'hui", ['aujourd', 'hui']],
    ['C++ & 93', ['c', '93']],
    ['   ', []],
  ])('%s', (query, words) => expect(wordsOf(query)).toEqual(words));

  it.each(['le', 'À', 'où', 'comment', 'été', 'x'])('« %s » says nothing', (word) =>
    expect(isStopWord(word)).toBe(true),
  );
  it.each(['accès', 'qpv', '93', 'personne'])('« %s » says something', (word) =>
    expect(isStopWord(word)).toBe(false),
  );
});

describe('the words of the index', () => {
  it.each([
    'L’accès au porte-à-porte, etc. : 15 % (usager(s)) !',
    'https://exemple.fr/a-b_c',
    '',
    '— « été » —',
  ])('« %s » is marked, and read back as it was', (text) => {
    expect(unended(ended(text))).toBe(text);
  });

  it('stand each by itself, none the beginning of another', () => {
    const words = ended('vie visite porte-à-porte').split(' ');
    expect(words).toHaveLength(5);
    for (const one of words)
      expect(words.filter((word) => word !== one && word.startsWith(one))).toEqual([]);
  });
});
