import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import type { AnyEntry } from '../../../src/model/entry.ts';
import { drawn, type Link } from '../../../src/templates/sheet/link-map.ts';
import { outgoing } from '../../../src/templates/sheet/naming-reason.ts';
import { newVersion } from '../../../src/templates/practice/new-version.ts';
import { entryOf } from '../../fixtures/entry.ts';

const organisations = (count: number): Link[] =>
  Array.from({ length: count }, (_, index) => ({
    entry: entryOf('organisation', `s-${index}`, { nom: `S ${index}` }),
    why: undefined,
  }));

describe('what is drawn of a map of links', () => {
  it.each([
    [3, 2, 3, 2],
    [20, 20, 6, 6],
    [20, 2, 10, 2],
    [0, 40, 0, 12],
  ])('of %i and %i links: %i and %i', (before, after, left, right) => {
    const [one, other] = drawn(organisations(before), organisations(after));
    expect([one.length, other.length]).toEqual([left, right]);
  });

  it('are the first ones, in the order of the types', () => {
    const term: Link = {
      entry: entryOf('term', 't', { term: 't', definition: 'Un mot.' }),
      why: undefined,
    };
    const [left] = drawn([term, ...organisations(30)], organisations(30));
    expect(left.map(({ entry }) => entry.slug)).toEqual(['s-0', 's-1', 's-2', 's-3', 's-4', 't']);
  });
});

const practice = entryOf('practice', 'neuve', {
  title: 'Neuve',
  summary: 'Exemple fictif.',
  themes: ['equipement', 'coordonner'],
  problem: 'Un problème.',
  approach: 'Une façon.',
  adaptedFrom: 'ancienne',
  holder: 's-0',
  organisations: ['s-1', 's-0'],
});

it('a page leads first to what it is the most tied to, each time with the reason', () => {
  const old = entryOf('practice', 'ancienne', { ...practice.data, adaptedFrom: undefined });
  const library = createLibrary([
    practice,
    old,
    ...organisations(2).map(({ entry }) => entry),
  ] as AnyEntry[]);
  const lines = (told: Link[]) =>
    outgoing(practice, library, told).map(({ entry, why }) => `${entry.slug} ${why}`);
  expect(lines([])).toEqual(['ancienne dont elle est adaptée', 's-0 la porte', 's-1 citée']);
  expect(lines([{ entry: old, why: undefined }])).toEqual(['s-0 la porte', 's-1 citée']);
});

it('a version of a practice begins with the practice it adapts, and its problem and its themes', () => {
  const [page, query] = newVersion(practice).split('?');
  expect(page).toBe('/admin/#/collections/pratiques/new');
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    adaptedFrom: 'neuve',
    title: 'Neuve (adaptation)',
    problem: 'Un problème.',
    themes: 'equipement,coordonner',
  });
});
