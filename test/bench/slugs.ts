import { TYPE_IDS, type TypeId } from '../../src/model/index.ts';

/** How many entries of each type the library had in November 2026: a larger one is drawn in that proportion. */
const SHARES: Record<TypeId, number> = {
  actionSheet: 5,
  practice: 6,
  event: 5,
  organisation: 28,
  resource: 10,
  term: 20,
};

export type Slugs = Record<TypeId, string[]>;

/** The slugs of a library of that many entries, by type. */
export function slugsOf(count: number): Slugs {
  const total = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
  const counts = TYPE_IDS.map((type) => Math.max(1, Math.floor((count * SHARES[type]) / total)));
  const left = count - counts.reduce((sum, one) => sum + one, 0);
  counts[0] = (counts[0] ?? 0) + left;
  return Object.fromEntries(
    TYPE_IDS.map((type, index) => [
      type,
      Array.from({ length: counts[index] ?? 0 }, (_, rank) => `${type.toLowerCase()}-${rank + 1}`),
    ]),
  ) as Slugs;
}

/** Every meeting voices the needs `besoin-1` to this. */
export const NEEDS = 3;
export const needId = (rank: number): string => `besoin-${rank}`;
