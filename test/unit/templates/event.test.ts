import { describe, expect, it } from 'vitest';
import { datetimeOf, whenOf, yearOf } from '../../../src/templates/event/when.ts';
import type { Entry } from '../../../src/model/entry.ts';

type Data = Entry<'event'>['data'];
const data = (values: Partial<Data>) => values as Data;

describe('when a meeting took place', () => {
  it('is said with the precision of the source', () => {
    const date = '2023-02-01';
    expect(whenOf(data({ date, datePrecision: 'jour' }))).toBe('1er\u00a0février 2023');
    expect(whenOf(data({ date, datePrecision: 'mois' }))).toBe('février 2023');
    expect(whenOf(data({ date, datePrecision: 'année' }))).toBe('2023');
    expect(datetimeOf(data({ date, datePrecision: 'mois' }))).toBe('2023-02');
  });

  it('is the words of the source when the year is unknown', () => {
    const unknown = data({ datePrecision: 'inconnue', dateText: '9 décembre, année non précisée' });
    expect(whenOf(unknown)).toBe('9 décembre, année non précisée');
    expect(datetimeOf(unknown)).toBeUndefined();
    expect(yearOf(unknown)).toBeUndefined();
  });
});
