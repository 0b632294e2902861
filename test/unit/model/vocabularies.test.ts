import { describe, expect, it } from 'vitest';
import * as vocabularies from '../../../src/model/vocabularies/index.ts';
import type { Vocabulary } from '../../../src/model/vocabularies/index.ts';

const all = Object.values(vocabularies).filter(
  (value): value is Vocabulary => typeof value === 'object' && 'terms' in value,
);

describe('vocabularies', () => {
  it.each(all.map((vocabulary) => [vocabulary.name, vocabulary] as const))(
    '%s: no value twice, each with its label',
    (_name, { terms, source }) => {
      expect(new Set(terms.map(({ value }) => value)).size).toBe(terms.length);
      expect(terms.filter(({ label }) => label.trim() === '')).toEqual([]);
      expect(source).not.toBe('');
    },
  );

  it('take the national schema’s values from its package', () => {
    const sizes = [
      vocabularies.services,
      vocabularies.nationalAudiences,
      vocabularies.specificCare,
      vocabularies.fees,
      vocabularies.settings,
      vocabularies.itinerancies,
      vocabularies.nationalSchemes,
      vocabularies.trainingLabels,
    ].map(({ terms }) => terms.length);
    expect(sizes).toEqual([9, 5, 7, 3, 4, 2, 11, 10]);
    expect(vocabularies.typologies.terms.length).toBeGreaterThan(90);
  });
});
