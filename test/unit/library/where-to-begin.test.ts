import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { whereToBegin } from '../../../src/library/where-to-begin.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import type { TypeId } from '../../../src/model/index.ts';
import { entryOf } from '../../fixtures/entry.ts';
import { leastData } from '../../fixtures/full-entries.ts';

const entry = (type: TypeId, slug: string, more: object = {}): AnyEntry =>
  entryOf(type, slug, { ...leastData(type), ...more }) as AnyEntry;

const sheets = ['a', 'b', 'c', 'd', 'e'].map((slug, index) =>
  entry('actionSheet', slug, { verified: `2026-01-0${index + 1}` }),
);
const term = entry('term', 'mot');
const gone = entry('practice', 'ancienne', { status: 'archivée' });
const library = createLibrary([...sheets, term, gone]);
const begin = (named: string[], entries = sheets) =>
  whereToBegin(named, entries, library).map(({ slug }) => slug);

describe('where to begin', () => {
  it('is what the introduction names, in its order: sheets that are listed, once each', () => {
    expect(
      begin(['/fiches/c/', '/glossaire/mot/', '/pratiques/ancienne/', '/fiches/a/', '/fiches/c/']),
    ).toEqual(['c', 'a']);
  });

  it('is four pages at most', () => {
    expect(begin(sheets.map(({ path }) => path))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is completed by the latest sheets, up to two', () => {
    expect(begin(['/fiches/a/'])).toEqual(['a', 'e']);
    expect(begin([])).toEqual(['e', 'd']);
  });

  it('may be nothing', () => {
    expect(begin(['/glossaire/mot/', '/fiches/inconnue/'], [])).toEqual([]);
  });
});
