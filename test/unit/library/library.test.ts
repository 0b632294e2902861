import { describe, expect, it } from 'vitest';
import { needsReview } from '../../../src/library/freshness.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { allNeeds, unmetNeeds } from '../../../src/library/needs.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import type { TypeId } from '../../../src/model/index.ts';
import { entryOf } from '../../fixtures/entry.ts';
import { leastData } from '../../fixtures/full-entries.ts';

const entry = (type: TypeId, slug: string, more: object = {}, links: string[] = []): AnyEntry =>
  entryOf(type, slug, { ...leastData(type), ...more }, links) as AnyEntry;

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

  it('knows what answers each need, and what is left to answer, the least answered first', () => {
    expect(
      allNeeds(library).map(
        ({ id, answers }) => `${id}: ${answers.map(({ slug }) => slug).join()}`,
      ),
    ).toEqual(['former: ', 'coordonner: diagnostic']);
    expect(unmetNeeds(library).map(({ id }) => id)).toEqual(['former', 'coordonner']);
  });

  it('says why a sheet is near another', () => {
    expect(library.relatedTo(sheet).map(({ entry: { slug }, why }) => `${slug}: ${why}`)).toEqual([
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
