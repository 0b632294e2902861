import type { AlignType } from 'mdast';
import { padded, type TableGrid } from './table-grid.ts';

/** Where a cell stands. The row of titles is row 0. */
export interface Place {
  row: number;
  column: number;
}

/** What may be done to a table, from one of its cells. The result is a new table. */
export type TableEdit = (grid: TableGrid, place: Place) => TableGrid;

export const newGrid = (): TableGrid => ({
  alignments: [null, null],
  rows: [
    ['', ''],
    ['', ''],
  ],
});

export const setCell =
  (text: string): TableEdit =>
  (grid, { row, column }) => ({
    ...grid,
    rows: grid.rows.with(row, (grid.rows[row] ?? []).with(column, text)),
  });

export const addRow: TableEdit = (grid, { row }) => ({
  ...grid,
  rows: grid.rows.toSpliced(row + 1, 0, padded([], grid.alignments.length)),
});

/** A table keeps its titles and one row. */
export const removeRow: TableEdit = (grid, { row }) =>
  row === 0 || grid.rows.length <= 2 ? grid : { ...grid, rows: grid.rows.toSpliced(row, 1) };

/** The titles stay first. */
export const moveRow =
  (by: 1 | -1): TableEdit =>
  (grid, { row }) =>
    row === 0 || row + by === 0 ? grid : { ...grid, rows: swapped(grid.rows, row, row + by) };

export const addColumn: TableEdit = (grid, { column }) => ({
  alignments: grid.alignments.toSpliced(column + 1, 0, null),
  rows: grid.rows.map((row) => row.toSpliced(column + 1, 0, '')),
});

export const removeColumn: TableEdit = (grid, { column }) =>
  grid.alignments.length === 1
    ? grid
    : {
        alignments: grid.alignments.toSpliced(column, 1),
        rows: grid.rows.map((row) => row.toSpliced(column, 1)),
      };

export const moveColumn =
  (by: 1 | -1): TableEdit =>
  (grid, { column }) => ({
    alignments: swapped(grid.alignments, column, column + by),
    rows: grid.rows.map((row) => swapped(row, column, column + by)),
  });

export const alignColumn =
  (alignment: AlignType): TableEdit =>
  (grid, { column }) => ({ ...grid, alignments: grid.alignments.with(column, alignment) });

/** Cells copied elsewhere, laid from a cell on; the table grows where it must. */
export const pasteCells =
  (cells: readonly (readonly string[])[]): TableEdit =>
  ({ alignments, rows }, place) => {
    const width = Math.max(alignments.length, ...cells.map((row) => place.column + row.length));
    const height = Math.max(rows.length, place.row + cells.length);
    return {
      alignments: Array.from({ length: width }, (_, column) => alignments[column] ?? null),
      rows: Array.from({ length: height }, (_, row) =>
        padded(rows[row] ?? [], width).map(
          (text, column) => cells[row - place.row]?.[column - place.column] ?? text,
        ),
      ),
    };
  };

function swapped<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const copy = [...items];
  const [one, other] = [copy[from], copy[to]];
  if (one === undefined || other === undefined) return copy;
  copy[from] = other;
  copy[to] = one;
  return copy;
}
