import { expect, it } from 'vitest';
import { daysAhead } from '../../../src/components/reading/days-ahead.ts';

it.each([
  ['2026-11-21', 'aujourd’hui'],
  ['2026-11-22', 'demain'],
  ['2026-12-03', 'dans 12 jours'],
  // The clock goes forward an hour on the way.
  ['2027-04-21', 'dans 21 semaines'],
  ['2027-01-15', 'dans 55 jours'],
  ['2027-01-16', 'dans 8 semaines'],
  ['2026-11-20', undefined],
  ['', undefined],
])('%s, seen on 2026-11-21: %s', (day, words) => {
  expect(daysAhead(day, '2026-11-21')?.replaceAll('\u00a0', ' ')).toBe(words);
});
