import { type TypeId, TYPE_IDS } from '../../model/index.ts';
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

/** Every ribbon, since the footer is sewn from them; and the swatches that this HTML points to. */
export function definitionsFor(html: string): Definition[] {
  const ribbons = TYPE_IDS.map((type) => ({ id: ribbonId(type), type, length: RIBBON }));
  const swatches = TYPE_IDS.map((type) => ({ id: swatchId(type), type, length: SWATCH }));
  return [...ribbons, ...swatches.filter(({ id }) => html.includes(`"#${id}"`))];
}
