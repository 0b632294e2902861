import { describe, expect, it } from 'vitest';
import { isPair, pairsAsked, pairsOf } from '../../../src/search/query/word-pairs.ts';
import { wordsOf } from '../../../src/search/query/words.ts';

const of = (text: string) => pairsOf(wordsOf(text));
const asked = (text: string) => pairsAsked(wordsOf(text));

describe('two words that follow one another', () => {
  it('are one word, the same whatever their plural and their accents', () => {
    expect(of('démarche urgente')).toEqual(of('demarches urgentes'));
    expect(of('démarche urgente').every(isPair)).toBe(true);
    expect(of('démarche')).toEqual([]);
  });

  it('are told from the same words that do not follow, or in another order', () => {
    expect(of('démarche très urgente')).not.toContain(of('démarche urgente')[0]);
    expect(of('urgente démarche')).not.toEqual(of('démarche urgente'));
  });

  it('begin with the one that tells, to stand beside it in the index', () => {
    expect(of('à sa place')).toHaveLength(2);
    expect(of('sa place')[0]).toMatch(/^plac/);
  });

  it('are not looked for when both are small, unless nothing else is said', () => {
    expect(asked('à sa place')).toEqual(of('sa place'));
    expect(asked('faire avec')).toEqual(of('faire avec'));
  });
});
