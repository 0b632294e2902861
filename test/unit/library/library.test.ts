import { describe, expect, it } from 'vitest';
import { needsReview } from '../../../src/library/freshness.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { allNeeds, openNeeds } from '../../../src/library/needs.ts';
import { relatedTo } from '../../../src/library/related.ts';
import { type AnyEntry, pathOf } from '../../../src/model/entry.ts';
import type { TypeId } from '../../../src/model/index.ts';
import { validate } from '../../../src/model/validate.ts';
import { leastData } from '../../fixtures/full-entries.ts';

function entry(
  type: TypeId,
  slug: string,
  more: Record<string, unknown> = {},
  links: string[] = [],
): AnyEntry {
  const { data, problems } = validate(type, { ...leastData(type), ...more });
  expect(problems).toEqual([]);
  return {
    type,
    slug,
    path: pathOf(type, slug),
    file: `content/x/${slug}.mdx`,
    bodyLine: 9,
    data,
    headings: [],
    links,
  } as AnyEntry;
}

const need = (id: string) => ({ id, text: `Besoin ${id}`, status: 'ouvert' });

const meeting = entry('event', 'raismes', {
  needs: [need('former'), need('coordonner')],
  outcomes: ['fiches/diagnostic'],
  themes: ['coordonner'],
});
const sheet = entry(
  'actionSheet',
  'diagnostic',
  { needs: ['raismes#coordonner'], themes: ['coordonner', 'diagnostiquer'] },
  ['/glossaire/persona/'],
);
const other = entry('actionSheet', 'autre', { themes: ['diagnostiquer'] });
const gone = entry('actionSheet', 'ancienne', { themes: ['diagnostiquer'], status: 'archivée' });
const term = entry('term', 'persona');
const library = createLibrary([meeting, sheet, other, gone, term]);

describe('the library', () => {
  it('knows who points to whom, from fields and from texts', () => {
    expect(library.mentionsOf(sheet).map(({ from, field }) => `${from.slug} ${field}`)).toEqual([
      'raismes outcomes',
    ]);
    expect(library.mentionsOf(meeting).map(({ from, field }) => `${from.slug} ${field}`)).toEqual([
      'diagnostic needs',
    ]);
    expect(library.mentionsOf(term).map(({ from, field }) => `${from.slug} ${field}`)).toEqual([
      'diagnostic body',
    ]);
  });

  it('knows what answers each need, and what nobody answers', () => {
    expect(
      allNeeds(library).map(
        ({ id, answers }) => `${id}: ${answers.map(({ slug }) => slug).join()}`,
      ),
    ).toEqual(['former: ', 'coordonner: diagnostic']);
    expect(openNeeds(library).map(({ id }) => id)).toEqual(['former']);
  });

  it('says why a sheet is near another', () => {
    expect(relatedTo(sheet, library).map(({ entry: { slug }, why }) => `${slug}: ${why}`)).toEqual([
      'autre: même thème : repérer et diagnostiquer',
      'raismes: même thème : coordonner les acteurs du territoire',
    ]);
  });

  it('leaves archived entries out of lists, and keeps their page', () => {
    expect(library.of('actionSheet').map(({ slug }) => slug)).toEqual(['diagnostic', 'autre']);
    expect(library.get('actionSheet', 'ancienne')).toBe(gone);
  });

  it('knows what should be read again', () => {
    const due = entry('term', 'vieux', { reviewBy: '2026-01-01' });
    expect([
      needsReview(due, '2026-11-21'),
      needsReview(due, '2025-12-31'),
      needsReview(term, '2026-11-21'),
    ]).toEqual([true, false, false]);
  });
});
