import type { TextLine } from './text-lines.ts';

/** Pixels that no one misses: roundings, and the blank at the sides of a letter. */
const TOLERANCE = 2;

/** Text cut by the box it is in. */
export const clipped = (lines: readonly TextLine[]): string[] =>
  lines
    .filter(
      ({ left, top, right, bottom, shown }) =>
        left < shown.left - TOLERANCE ||
        top < shown.top - TOLERANCE ||
        right > shown.right + TOLERANCE ||
        bottom > shown.bottom + TOLERANCE,
    )
    .map((line) => `coupé : ${said(line)}`);

/** Text drawn over other text. */
export function overlapping(lines: readonly TextLine[]): string[] {
  const still = lines.filter(({ floats }) => !floats).sort((a, b) => a.top - b.top);
  return still.flatMap((line, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < still.length; next += 1) {
      const other = still[next];
      if (!other || other.top >= line.bottom - TOLERANCE) break;
      if (
        other.block !== line.block &&
        other.left < line.right - TOLERANCE &&
        line.left < other.right - TOLERANCE
      )
        found.push(`l’un sur l’autre : ${said(line)} et ${said(other)}`);
    }
    return found;
  });
}

const said = ({ text, where }: TextLine): string => `« ${text} » (${where})`;
