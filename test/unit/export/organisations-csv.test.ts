import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  dataOfRow,
  missingColumns,
  type Row,
} from '../../../src/export/organisation-row.ts';
import { organisationsCsv } from '../../../src/export/organisations-csv.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { types } from '../../../src/model/index.ts';
import { entryOf } from '../../fixtures/entry.ts';

// Rows of an open-data file of the national schema (Hub-Lo, Centre-Val de Loire).
const source = readFileSync(new URL('../../fixtures/lieux.csv', import.meta.url), 'utf8');
const rows = parse<Row>(source, { columns: true });

const asEntry = (row: Row, rank: number) => entryOf('organisation', `lieu-${rank}`, dataOfRow(row));

describe('the file of the national schema', () => {
  it('goes in and comes out unchanged, to the byte', () => {
    expect(rows.length).toBeGreaterThan(35);
    expect(organisationsCsv(createLibrary(rows.map(asEntry)))).toBe(source);
  });

  it('has a column for every field that the library did not add', () => {
    const own = 'status sources created verified reviewBy formerAddresses keywords related'.split(
      ' ',
    );
    const fields = Object.keys(types.organisation.fields).filter((key) => !own.includes(key));
    expect([...COLUMNS].sort()).toEqual(fields.sort());
  });

  it('says what the schema requires and a row does not give', () => {
    expect(missingColumns(rows[0] as Row)).toEqual(['pivot']);
  });
});
