import { MARK } from '../components/weave/mark.ts';
import type { Dyes } from './dyes.ts';

// A phone cuts an icon to a shape of its own: what stands in the middle of the square is never cut.
const SHARE = 0.54;

/** The mark on paper, as a square SVG of that many pixels. */
export function drawIcon(side: number, { paper, ink, madder }: Dyes): string {
  const scale = (side * SHARE) / MARK.side;
  const edge = (side * (1 - SHARE)) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<g transform="translate(${edge} ${edge}) scale(${scale})">`,
    `<path fill="${madder}" d="${MARK.below}"/><path fill="${ink}" d="${MARK.over}"/></g></svg>`,
  ].join('');
}
