import type { TypeId } from '../../model/index.ts';
import { type Cloth, clothOf, runs } from './cloth.ts';
import { weaves } from './matrix.ts';
import { rhythmOf, type Segment } from './rhythm.ts';

/** Height of a ribbon, in pixels at scale 1. */
export const BAND_HEIGHT = 64;

/** Threads of one dye and one rhythm. `lines`: where each begins along the band, and its place across it. */
export interface Strand {
  className: 'dessus' | 'dessous';
  width: number;
  dashes: string;
  lines: [start: number, at: number][];
}

/**
 * A band of cloth as dashed lines, one a row: sharp at every size and in print, and a few
 * hundred bytes whatever its length.
 */
export function band(type: TypeId, height = BAND_HEIGHT): Strand[] {
  const cloth = clothOf(weaves[type]);
  const strands = new Map<string, Strand>();
  for (let row = 0; row < height / cloth.cell; row++)
    for (const isDyed of [false, true]) {
      const segments = segmentsOf(cloth, row % cloth.rows, isDyed);
      if (segments.length === 0) continue;
      const { dashes, start } = rhythmOf(segments, cloth.columns * cloth.cell);
      const key = `${isDyed} ${dashes}`;
      const strand = strands.get(key) ?? {
        className: isDyed ? 'dessus' : 'dessous',
        width: isDyed ? cloth.cell : cloth.cell - 2 * cloth.inset,
        dashes,
        lines: [],
      };
      strand.lines.push([start, row * cloth.cell + cloth.cell / 2]);
      strands.set(key, strand);
    }
  return [...strands.values()];
}

/** From left to right. */
export const across = ({ lines }: Strand, length: number): string =>
  lines.map(([start, at]) => `M${start} ${at}H${length}`).join('');

/** From top to bottom: the same cloth, turned. */
export const down = ({ lines }: Strand, length: number): string =>
  lines.map(([start, at]) => `M${at} ${start}V${length}`).join('');

/** A warp thread is as long as its cell and narrower, a weft thread the other way round. */
function segmentsOf(
  { cell, columns, inset, isDyed }: Cloth,
  row: number,
  dyed: boolean,
): Segment[] {
  const found = runs(columns, (column) => isDyed(row, column) === dyed);
  if (inset === 0 || !dyed) return found.map(([start, count]) => [start * cell, count * cell]);
  return found.flatMap(([start, count]) =>
    Array.from({ length: count }, (_, index): Segment => [
      (start + index) * cell + inset,
      cell - 2 * inset,
    ]),
  );
}
