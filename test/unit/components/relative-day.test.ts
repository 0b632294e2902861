import { describe, expect, it } from 'vitest';
import { readerDay } from '../../../src/components/reading/reader-day.ts';
import { relativeDay } from '../../../src/components/reading/relative-day.ts';

describe('a day, as long ago', () => {
  it.each([
    ['2026-11-21', '2026-11-21', 'aujourd’hui'],
    ['2026-11-20', '2026-11-21', 'hier'],
    ['2025-12-31', '2026-01-01', 'hier'],
    ['2026-11-19', '2026-11-21', 'il y a 2 jours'],
    // The clock went back an hour between these.
    ['2026-10-24', '2026-10-26', 'il y a 2 jours'],
    ['2026-10-22', '2026-11-21', 'il y a 30 jours'],
    ['2026-10-21', '2026-11-21', 'il y a 1 mois'],
    ['2026-01-31', '2026-02-28', 'il y a 28 jours'],
    ['2026-01-31', '2026-03-01', 'il y a 1 mois'],
    ['2026-09-22', '2026-11-21', 'il y a 1 mois'],
    ['2026-09-21', '2026-11-21', 'il y a 2 mois'],
    ['2025-11-22', '2026-11-21', 'il y a 11 mois'],
    ['2025-11-21', '2026-11-21', 'il y a 1 an'],
    ['2024-11-22', '2026-11-21', 'il y a 1 an'],
    ['2024-02-29', '2026-02-28', 'il y a 1 an'],
    ['2024-11-21', '2026-11-21', 'il y a 2 ans'],
  ])('%s, read on %s: %s', (day, today, words) => {
    expect(relativeDay(day, today)?.replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('to come, or unreadable, is left as it is written', () => {
    expect(relativeDay('2026-11-22', '2026-11-21')).toBeUndefined();
    expect(relativeDay('hier', '2026-11-21')).toBeUndefined();
  });

  it('is that of the reader, not of Greenwich', () => {
    expect(readerDay(new Date(2026, 0, 1, 0, 1))).toBe('2026-01-01');
    expect(readerDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
