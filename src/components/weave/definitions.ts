import { type TypeId, TYPE_IDS } from '../../model/index.ts';
import { across, band, type Strand } from './band.ts';
import { typeClass } from './type-class.ts';

/** A length of cloth kept at the top of the page, that its ribbons and swatches are cut from. */
export interface Definition {
  id: string;
  type: TypeId;
  paths: { strand: Strand; d: string }[];
}

/** In pixels at scale 1. */
const LENGTH = 1200;

export const ribbonId = (type: TypeId): string => `b-${typeClass[type]}`;

/** One of each type, since the footer is sewn from them all. */
export const definitions: readonly Definition[] = TYPE_IDS.map((type) => ({
  id: ribbonId(type),
  type,
  paths: band(type).map((strand) => ({ strand, d: across(strand, LENGTH) })),
}));
