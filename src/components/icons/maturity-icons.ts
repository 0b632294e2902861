import { maturity } from '../../model/vocabularies/index.ts';

const WARPS = [7, 17];
const WEFTS = [19.5, 14.5, 9.5, 4.5];

/** A level of maturity: as many threads woven across two, from the bottom, as there are levels reached. */
export const maturityIcons: Readonly<Record<string, string>> = Object.fromEntries(
  maturity.terms.map(({ value }, level) => [value, woven(level + 1)]),
);

function woven(reached: number): string {
  const rows = WEFTS.slice(0, reached);
  const isOver = (row: number, warp: number) => (row + warp) % 2 === 0;
  const warps = WARPS.flatMap((x, warp) => {
    const cuts = rows.filter((_, row) => isOver(row, warp)).reverse();
    const ends = [...cuts.map((y) => y - 2), 23];
    return [1, ...cuts.map((y) => y + 2)].map((from, part) => `M${x} ${from}V${ends[part]}`);
  });
  const wefts = rows.map((y, row) => {
    const under = WARPS.find((_, warp) => !isOver(row, warp)) ?? 0;
    return `M2 ${y}H${under - 2}M${under + 2} ${y}H22`;
  });
  return [...warps, ...wefts].filter((part) => !/^M(\d+) (\d+)V\2$/.test(part)).join('');
}
