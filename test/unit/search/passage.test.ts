import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../../src/search/query/engine.ts';
import { coverage, isFormOf, markTerms } from '../../../src/search/query/mark.ts';
import { bestPassage } from '../../../src/search/query/passage.ts';

describe('marked terms', () => {
  it.each([
    ['immeubles', 'immeuble'],
    ['Accès', 'acces'],
    ['accompagnées', 'accompagner'],
    ['QPV', 'qpv'],
  ])('« %s » is a form of « %s »', (word, term) => expect(isFormOf(word, term)).toBe(true));

  it.each([
    ['portail', 'porte'],
    ['action', 'acteur'],
  ])('« %s » is not « %s »', (word, term) => expect(isFormOf(word, term)).toBe(false));

  it('leave the text whole', () => {
    const text = 'Au pied des « immeubles », l’accès <b>aux</b> droits.';
    const segments = markTerms(text, ['immeuble', 'accès']);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.filter(({ marked }) => marked).map((segment) => segment.text)).toEqual([
      'immeubles',
      'accès',
    ]);
  });

  it('are counted once each', () => {
    expect(coverage('un immeuble, des immeubles', ['immeuble', 'accès'])).toBe(1);
  });
});

describe('the best passage', () => {
  const filler = Array.from({ length: 60 }, (_, rank) => `mot${rank}`).join(' ');
  const page: Fragment = {
    url: '/x/',
    meta: { title: 'Un immeuble' },
    content: `Un immeuble ${filler} un immeuble. La suite. ${filler} l'accès par immeuble ${filler} accès immeuble`,
    anchors: [
      { id: 's-suite', text: 'La suite', location: 64 },
      { id: 'mots', text: '', location: 190 },
    ],
  };

  it('says the most of what was looked for, and in which section', () => {
    const passage = bestPassage(page, ['immeuble', 'accès']);
    expect(passage?.text).toMatch(/^… .*l'accès par immeuble.* …$/);
    expect(passage?.section).toEqual({ id: 's-suite', title: 'La suite' });
  });

  it('is neither the title nor the words that are not sentences', () => {
    expect(bestPassage(page, ['un'])?.text).toMatch(/^… mot5.* un immeuble\./);
    expect(
      bestPassage({ ...page, content: `Un immeuble ${filler}`, anchors: [] }, ['immeuble']),
    ).toBeUndefined();
  });
});
