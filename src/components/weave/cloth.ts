import type { Matrix, Weave } from './matrix.ts';

/** A woven square seen from above: which thread shows in each cell, and how it is dyed. */
export interface Cloth {
  /** Side of a cell, in pixels at scale 1. */
  cell: number;
  /** What is left bare on each side of a thread. */
  inset: number;
  rows: number;
  columns: number;
  warpOnTop: (row: number, column: number) => boolean;
  /** The visible thread has the full dye. */
  isDyed: (row: number, column: number) => boolean;
}

const CELL = 8;
const DYED_IN_A_ROW = 4;

/** The repeat of a weave: the smallest square that tiles. */
export function clothOf({ matrix, dyes }: Weave): Cloth {
  const warpOnTop = (row: number, column: number): boolean =>
    at(matrix, row % matrix.length, column % (matrix[0]?.length ?? 1));
  if (dyes === 1)
    return {
      cell: CELL,
      inset: 1,
      rows: matrix.length,
      columns: matrix[0]?.length ?? 1,
      warpOnTop,
      isDyed: warpOnTop,
    };
  const repeat = DYED_IN_A_ROW * 2;
  return {
    cell: CELL / 2,
    inset: 0,
    rows: repeat,
    columns: repeat,
    warpOnTop,
    isDyed: (row, column) => (warpOnTop(row, column) ? column : row) % repeat < DYED_IN_A_ROW,
  };
}

const at = (matrix: Matrix, row: number, column: number): boolean => matrix[row]?.[column] ?? false;

/** Consecutive cells of a line for which a question is true, as [first, length]. */
export function runs(length: number, isIn: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = 0; index < length; index++) {
    const last = found.at(-1);
    if (!isIn(index)) continue;
    if (last && last[0] + last[1] === index) last[1]++;
    else found.push([index, 1]);
  }
  return found;
}
