import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/search/query/distance.ts';
import { readLexicon } from '../../../src/search/query/lexicon.ts';
import { soundOf } from '../../../src/search/query/phonetic.ts';
import { nearest } from '../../../src/search/query/spelling.ts';

const WORDS =
  'accès accueil aide atelier conseiller démarche diagnostic handicap illectronisme illettrisme informatique médiation numérique ordinateur permanence quartier smartphone tablette téléphone';
const lexicon = readLexicon({
  words: WORDS,
  counts: WORDS.split(' ').map(() => 1),
  glossary: [],
  searches: 0,
});

describe('how far two words are', () => {
  it.each([
    ['aide', 'aide', 0],
    ['aide', 'aides', 1],
    ['aide', 'adie', 1],
    ['aide', 'aida', 1],
    ['tablette', 'tablet', 2],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('%s, %s: %i', (one, other, letters) => {
    expect(distance(one, other, 9)).toBe(letters);
    expect(distance(other, one, 9)).toBe(letters);
  });

  it('stops when it is too far', () => expect(distance('abcdef', 'uvwxyz', 2)).toBe(3));
});

describe('what sounds alike', () => {
  it.each([
    ['ordinateur', 'ordinatheur'],
    ['téléphone', 'telefone'],
    ['accès', 'aksè'],
    ['numérique', 'numérik'],
    ['handicap', 'andicap'],
    ['quartier', 'cartié'],
    ['diagnostic', 'diagnostique'],
  ])('%s, %s', (one, other) => expect(soundOf(other)).toBe(soundOf(one)));
});

describe('the word that was meant', () => {
  it.each([
    ['ilectronisme', 'illectronisme'],
    ['iletronisme', 'illectronisme'],
    ['illetrisme', 'illettrisme'],
    ['ordinnateur', 'ordinateur'],
    ['numerqiue', 'numérique'],
    ['telefone', 'téléphone'],
    ['permanance', 'permanence'],
    ['tablete', 'tablette'],
    ['smarphone', 'smartphone'],
    ['acueil', 'accueil'],
    ['conseillé', 'conseiller'],
    ['demarhce', 'démarche'],
    ['cartier', 'quartier'],
  ])('%s: %s', (typed, meant) => expect(nearest(typed, lexicon)?.word.written).toBe(meant));

  it.each(['xylophone', 'qpv', 'a', '', '2025', 'zzzzzzzz', 'ukulélé'])('%s: none', (typed) =>
    expect(nearest(typed, lexicon)).toBeUndefined(),
  );
});
