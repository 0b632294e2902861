import { describe, expect, it } from 'vitest';
import { isAsking, parseAddress, writeAddress } from '../../../src/search/query/address.ts';

const NAMES = ['type', 'theme'];

describe('the address of a search', () => {
  it('says the words and the facets', () => {
    expect(
      parseAddress('?q=%20l%E2%80%99acc%C3%A8s+&theme=sante&theme=emploi&type=fiches', NAMES),
    ).toEqual({
      query: 'l’accès',
      selection: { type: ['fiches'], theme: ['sante', 'emploi'] },
    });
  });

  it('leaves out what is not a facet, and what says nothing', () => {
    expect(parseAddress('?utm_source=x&theme=&theme=sante&theme=sante', NAMES)).toEqual({
      query: '',
      selection: { theme: ['sante'] },
    });
  });

  it('is read back as it was written', () => {
    const state = {
      query: 'mot & « autre » ?',
      selection: { theme: ['emploi', 'sante'], type: ['fiches'] },
    };
    expect(parseAddress(writeAddress(state), NAMES)).toEqual(state);
  });

  it('is one for one state, whatever the order of choices', () => {
    const one = writeAddress({ query: 'a', selection: { type: ['x', 'w'], theme: ['b'] } });
    expect(writeAddress({ query: 'a', selection: { theme: ['b'], type: ['w', 'x'] } })).toBe(one);
  });

  it('is empty when nothing is asked', () => {
    const nothing = { query: '', selection: { theme: [] } };
    expect(writeAddress(nothing)).toBe('');
    expect(isAsking(nothing)).toBe(false);
    expect(isAsking({ query: '', selection: { theme: ['sante'] } })).toBe(true);
  });

  it('says the order and that words are taken at their letter', () => {
    const state = { query: 'mot', selection: {}, sort: 'date' as const, asTyped: true };
    expect(writeAddress(state)).toBe('?q=mot&tri=date&tel-quel=1');
    expect(parseAddress(writeAddress(state), NAMES)).toEqual(state);
    expect(parseAddress('?q=mot&tri=__proto__', NAMES)).toEqual({ query: 'mot', selection: {} });
  });
});
