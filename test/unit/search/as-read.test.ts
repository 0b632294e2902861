import { expect, it } from 'vitest';
import { asRead } from '../../../src/search/query/as-read.ts';

it('gives a query back as it was typed, but the words that were read as others', () => {
  const read = asRead('L’Œuvre, médiasion !', [
    { typed: 'oeuvre', read: 'oeuvres' },
    { typed: 'médiasion', read: 'médiation' },
  ]);
  expect(read.map(({ text }) => text).join('')).toBe('L’œuvres, médiation !');
  expect(read.filter(({ isCorrected }) => isCorrected)).toHaveLength(2);
  expect(asRead('deux mots', [])).not.toContainEqual(
    expect.objectContaining({ isCorrected: true }),
  );
});
