import { tile } from '../components/weave/pattern.ts';
import { type TypeId, TYPE_IDS } from '../model/index.ts';
import type { Dyes } from './dyes.ts';

const WIDTH = 144;
const SCALE = 2;

/** The cloth of a type down the left side; of all types, one above the other, when none is named. */
export function clothDown(type: TypeId | undefined, height: number, dyes: Dyes): string {
  const shown = type ? [type] : TYPE_IDS;
  const share = height / shown.length;
  return shown.map((one, index) => cloth(one, index * share, share, dyes)).join('');
}

function cloth(type: TypeId, y: number, height: number, { thread, under }: Dyes): string {
  const { width, height: repeat, over, below } = tile(type);
  const dye = thread[type];
  return [
    `<pattern id="${type}" width="${width}" height="${repeat}" patternUnits="userSpaceOnUse" patternTransform="scale(${SCALE})">`,
    `<path fill="${dye}" d="${over}"/><path fill="${dye}" fill-opacity="${under}" d="${below}"/></pattern>`,
    `<rect y="${y}" width="${WIDTH}" height="${height}" fill="url(#${type})"/>`,
  ].join('');
}
