import { stringify } from 'csv-stringify/sync';
import type { Library } from '../library/library.ts';
import { COLUMNS, rowOf } from './organisation-row.ts';

/** The organisations as a file of the national schema of digital mediation places. */
export const organisationsCsv = (library: Library): string =>
  stringify(
    library.of('organisation').map(({ data }) => rowOf(data)),
    { header: true, columns: [...COLUMNS] },
  );
