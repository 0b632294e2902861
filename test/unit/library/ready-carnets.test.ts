import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { readyCarnets } from '../../../src/library/ready-carnets.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import type { TypeId } from '../../../src/model/index.ts';
import { entryOf } from '../../fixtures/entry.ts';
import { leastData } from '../../fixtures/full-entries.ts';

const entry = (type: TypeId, slug: string, more: object = {}): AnyEntry =>
  entryOf(type, slug, { ...leastData(type), ...more }) as AnyEntry;

const typed = ['', 'Cycle à l’Ouest\u00a0: été 2025', 'Cycle à l’Ouest : Été 2025'];
const meeting = (slug: string, rank: number, more: object) =>
  entry('event', slug, { series: { name: typed[rank], rank }, ...more });

const library = createLibrary([
  meeting('deuxieme', 2, {
    date: '2025-05-02',
    outcomes: ['ressources/plan', 'fiches/accueil', 'pratiques/caravane'],
    needs: [{ id: 'former', text: 'Former', status: 'ouvert' }],
    resources: ['kit'],
  }),
  meeting('premiere', 1, {
    date: '2025-04-01',
    outcomes: ['fiches/accueil', 'fiches/retiree'],
    initiatives: [{ title: 'Un bus', text: 'Il roule.', practice: 'bus' }],
  }),
  entry('event', 'seule', { date: '2026-01-01' }),
  entry('actionSheet', 'accueil'),
  entry('actionSheet', 'reponse', { needs: ['deuxieme#former'] }),
  entry('actionSheet', 'retiree', { status: 'archivée' }),
  entry('practice', 'caravane'),
  entry('practice', 'bus'),
  entry('resource', 'plan'),
  entry('resource', 'kit'),
]);

const told = readyCarnets(library).map(({ path, groups }) => ({
  path,
  groups: groups.map(({ title, entries }) => `${title}: ${entries.map(({ slug }) => slug).join()}`),
}));

describe('the ready-made carnets', () => {
  it('are those of the series, then those of the meetings, the latest first', () => {
    expect(told.map(({ path }) => path)).toEqual([
      '/carnets/cycle--a-l-ouest-ete-2025/',
      '/carnets/seule/',
      '/carnets/deuxieme/',
      '/carnets/premiere/',
    ]);
  });

  it('hold the write-up, what was done, what to do, what helps; archived pages left out', () => {
    expect(told[2]?.groups).toEqual([
      'Le compte rendu: deuxieme',
      'Ce qui a été essayé: caravane',
      'Pour le refaire: accueil,reponse',
      'Pour s’aider: plan,kit',
    ]);
    expect(told[3]?.groups).toEqual([
      'Le compte rendu: premiere',
      'Ce qui a été essayé: bus',
      'Pour le refaire: accueil',
    ]);
    expect(told[1]?.groups).toEqual(['Le compte rendu: seule']);
  });

  it('hold, for a series, what all its meetings left, each page once, from the first', () => {
    expect(told[0]?.groups).toEqual([
      'Les comptes rendus: premiere,deuxieme',
      'Ce qui a été essayé: bus,caravane',
      'Pour le refaire: accueil,reponse',
      'Pour s’aider: plan,kit',
    ]);
  });
});
