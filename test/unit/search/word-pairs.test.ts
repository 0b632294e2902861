import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/search/query/concepts.ts';
import { readLexicon } from '../../../src/search/query/lexicon.ts';
import { isPair, pairOf } from '../../../src/search/query/word-pairs.ts';

const WORDS = 'a avec demarche faire place sa urgente';
const lexicon = readLexicon({
  words: WORDS,
  counts: WORDS.split(' ').map(() => 1),
  glossary: [],
  searches: 0,
});
const asked = (query: string) => understand(query, lexicon).pairs;

describe('two words that follow one another', () => {
  it('are one word, the same whatever their plural and their accents', () => {
    const pair = pairOf('démarche', 'urgente');
    expect(isPair(pair)).toBe(true);
    expect(pairOf('DEMARCHES', 'urgentes')).toBe(pair);
    expect(pairOf('urgente', 'démarche')).not.toBe(pair);
  });

  it('begin with the one that tells, to stand beside it in the index', () => {
    expect(pairOf('sa', 'place')).toMatch(/^plac/);
    expect(pairOf('à', 'sa')).toMatch(/^a/);
  });

  it('are looked for when one of them is', () => {
    expect(asked('démarche urgente')).toEqual([pairOf('démarche', 'urgente')]);
    expect(asked('démarche à sa place')).toEqual([pairOf('démarche', 'à'), pairOf('sa', 'place')]);
    expect(asked('faire avec')).toEqual([pairOf('faire', 'avec')]);
    expect(asked('place')).toEqual([]);
  });
});
