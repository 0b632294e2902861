import type { TypeId } from '../../model/index.ts';

/** Which thread is on top, row by row: `true` where the warp passes over the weft. */
export type Matrix = readonly (readonly boolean[])[];

const matrix = (
  rows: number,
  columns: number,
  over: (row: number, column: number) => boolean,
): Matrix =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => over(row, column)),
  );

export interface Weave {
  matrix: Matrix;
  /**
   * How the threads are dyed. One dye: the warp has it, the weft is pale. Two: four dyed
   * threads then four pale ones, in both directions, which makes the houndstooth.
   */
  dyes: 1 | 2;
}

/** A weave per type of content: told apart without colour. */
export const weaves: Readonly<Record<TypeId, Weave>> = {
  actionSheet: { dyes: 1, matrix: matrix(2, 2, (r, c) => (r + c) % 2 === 1) }, // toile
  practice: { dyes: 1, matrix: matrix(4, 4, (r, c) => (r + c) % 4 < 2) }, // sergé
  event: { dyes: 2, matrix: matrix(4, 4, (r, c) => (c - r + 4) % 4 < 2) }, // pied-de-poule
  organisation: { dyes: 1, matrix: matrix(6, 6, (r, c) => r < 3 === c < 3) }, // natté
  resource: { dyes: 1, matrix: matrix(5, 5, (r, c) => c !== (2 * r) % 5) }, // satin
  term: { dyes: 1, matrix: matrix(6, 6, honeycomb) }, // nid d’abeille
};

function honeycomb(row: number, column: number): boolean {
  const distance = Math.abs(column - 2.5) + Math.abs(row - 2.5);
  return distance < 2.1 || distance > 4.1;
}
