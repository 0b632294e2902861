import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { isAhead, lastDayOf, meetingsAhead } from '../../../src/library/meetings.ts';
import { entryOf } from '../../fixtures/entry.ts';

const meeting = (slug: string, date: string | undefined, datePrecision = 'jour') =>
  entryOf('event', slug, {
    title: slug,
    summary: 'Exemple fictif.',
    kind: 'rencontre',
    datePrecision,
    ...(date ? { date } : { dateText: '9 décembre, année non précisée' }),
  });

describe('a meeting', () => {
  it.each([
    ['2026-12-03', 'jour', '2026-12-03'],
    ['2026-02-01', 'mois', '2026-02-28'],
    ['2028-02-01', 'mois', '2028-02-29'],
    ['2026-12-01', 'mois', '2026-12-31'],
    ['2026-01-01', 'année', '2026-12-31'],
    [undefined, 'inconnue', undefined],
  ])('of %s, known to the %s, is held by %s', (date, precision, last) => {
    expect(lastDayOf(meeting('a', date, precision))).toBe(last);
  });

  it('is ahead until its last day is over, and never when its year is unknown', () => {
    const day = meeting('a', '2026-12-03');
    expect(isAhead(day, '2026-12-02')).toBe(true);
    expect(isAhead(day, '2026-12-03')).toBe(true);
    expect(isAhead(day, '2026-12-04')).toBe(false);
    expect(isAhead(meeting('b', '2026-12-01', 'mois'), '2026-12-31')).toBe(true);
    expect(isAhead(meeting('c', undefined, 'inconnue'), '2000-01-01')).toBe(false);
  });
});

it('those ahead are told the nearest first', () => {
  const library = createLibrary([
    meeting('mars', '2027-03-01'),
    meeting('hier', '2026-11-20'),
    meeting('un-jour-de-novembre', '2026-11-01', 'mois'),
    meeting('demain', '2026-11-22'),
  ]);
  expect(meetingsAhead(library, '2026-11-21').map(({ slug }) => slug)).toEqual([
    'demain',
    'un-jour-de-novembre',
    'mars',
  ]);
});
