import type { TypeId } from '../../model/index.ts';
import { clothOf, runs } from './cloth.ts';
import { weaves } from './matrix.ts';

export interface Tile {
  width: number;
  height: number;
  over: string;
  below: string;
}

/** One repeat of a weave as filled shapes, to tile a surface of any height on a screen. */
export function tile(type: TypeId): Tile {
  const cloth = clothOf(weaves[type]);
  const { cell, inset, rows, columns } = cloth;
  const shapes = { over: '', below: '' };
  const draw = (isDyed: boolean, x: number, y: number, width: number, height: number) => {
    shapes[isDyed ? 'over' : 'below'] += `M${x} ${y}h${width}v${height}h-${width}z`;
  };
  for (let column = 0; column < columns; column++)
    for (const isDyed of [true, false])
      for (const [row, count] of runs(
        rows,
        (row) => cloth.warpOnTop(row, column) && cloth.isDyed(row, column) === isDyed,
      ))
        draw(isDyed, column * cell + inset, row * cell, cell - 2 * inset, count * cell);
  for (let row = 0; row < rows; row++)
    for (const isDyed of [true, false])
      for (const [column, count] of runs(
        columns,
        (column) => !cloth.warpOnTop(row, column) && cloth.isDyed(row, column) === isDyed,
      ))
        draw(isDyed, column * cell, row * cell + inset, count * cell, cell - 2 * inset);
  return { width: columns * cell, height: rows * cell, ...shapes };
}
