import type { TypeId } from '../../model/index.ts';
import { weaves } from '../weave/matrix.ts';

const WARPS = 4;
const PITCH = 13;
/** Width of a warp thread. */
export const WARP = 6;
/** The thread, from the top of its row, and what is left bare around a crossing. */
const THREAD = { top: 17, height: 8, bare: 3 };
/** How far a thread goes: the cloth, and a little beyond. */
const LENGTH = WARPS * PITCH + 16;

/** Where a warp thread that passes under is cut. */
export const CUT = {
  from: THREAD.top - THREAD.bare,
  to: THREAD.top + THREAD.height + THREAD.bare,
} as const;

/** One row of the cloth of a page: its warp, whose length is that of the row, and the path of a thread. */
export interface Row {
  /** Where the warp threads stand that pass over the thread, and those that pass under. */
  over: number[];
  under: number[];
  thread: string;
}

/** The rows that repeat, in the weave of that type: the thread of each link takes the next one. */
export const rowsOf = (type: TypeId): Row[] =>
  weaves[type].matrix.map((line) => {
    const columns = Array.from({ length: WARPS }, (_, column) => column);
    const isOver = (column: number) => line[column % line.length] === true;
    const at = (column: number) => column * PITCH + (PITCH - WARP) / 2;
    const over = columns.filter(isOver).map(at);
    const under = columns.filter((column) => !isOver(column)).map(at);
    return { over, under, thread: threadAround(over) };
  });

export const threadId = (row: number): string => `fil-${row}`;

/** From the middle of the cloth to its end, cut where the warp passes over it. */
function threadAround(over: readonly number[]): string {
  const starts = [0, ...over.map((x) => x + WARP + THREAD.bare)];
  const ends = [...over.map((x) => x - THREAD.bare), LENGTH];
  return (
    starts
      .map((start, index) => [start, (ends[index] ?? LENGTH) - start] as const)
      // Between two warp threads that pass over, nothing of it is seen.
      .filter(([, length]) => length > WARP)
      .map(([start, length]) => `M${start} ${THREAD.top}h${length}v${THREAD.height}h-${length}z`)
      .join('')
  );
}
