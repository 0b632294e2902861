import { type TypeId, TYPE_IDS } from '../../model/index.ts';
import { across, band, type Strand } from './band.ts';
import { typeClass } from './type-class.ts';

/** A length of cloth kept at the top of the page, that ribbons and swatches are cut from. */
export interface Definition {
  id: string;
  type: TypeId;
  /** In pixels at scale 1. */
  length: number;
}

const RIBBON = 1200;
const SWATCH = 64;

export const ribbonId = (type: TypeId): string => `b-${typeClass[type]}`;
export const swatchId = (type: TypeId): string => `s-${typeClass[type]}`;

/** The threads of a length of cloth, with their path. The same on every page: woven once. */
export function pathsOf({ id, type, length }: Definition): { strand: Strand; d: string }[] {
  let paths = woven.get(id);
  if (!paths) {
    paths = band(type).map((strand) => ({ strand, d: across(strand, length) }));
    woven.set(id, paths);
  }
  return paths;
}

const woven = new Map<string, { strand: Strand; d: string }[]>();

/** Every ribbon, since the footer is sewn from them; and the swatches that this HTML points to. */
export function definitionsFor(html: string): Definition[] {
  const ribbons = TYPE_IDS.map((type) => ({ id: ribbonId(type), type, length: RIBBON }));
  const swatches = TYPE_IDS.map((type) => ({ id: swatchId(type), type, length: SWATCH }));
  return [...ribbons, ...swatches.filter(({ id }) => html.includes(`"#${id}"`))];
}
