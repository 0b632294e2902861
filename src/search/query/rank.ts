import type { Scored } from './spread.ts';

/** The pages that say a thing: for each way of saying it, how much each does. */
export interface Found {
  ways: readonly ReadonlyMap<string, number>[];
  /** How rare the thing is: what a page loses by not saying it. */
  rarity: number;
}

/** What a second way of saying the same thing adds to the best one. */
const SHARE_OF_THE_REST = 0.5;
/** What covering half of the question is worth, as a power of it. */
const COVERAGE = 0.7;

/**
 * One list from several: what a page says of each thing is added, then weighed by how much of the
 * question it covers, so that one that answers all of it comes first and none that answers a part
 * is lost. Equal scores keep the order of `order`.
 */
export function rank(things: readonly Found[], order: (id: string) => number): Scored[] {
  const whole = things.reduce((sum, { rarity }) => sum + rarity, 0);
  const pages = new Map<string, { sum: number; covered: number }>();
  for (const { ways, rarity } of things)
    for (const [id, strength] of together(ways)) {
      const { sum, covered } = pages.get(id) ?? { sum: 0, covered: 0 };
      pages.set(id, { sum: sum + strength, covered: covered + rarity });
    }
  return [...pages]
    .map(([id, { sum, covered }]) => ({ id, score: sum * (covered / whole) ** COVERAGE }))
    .sort((a, b) => b.score - a.score || order(a.id) - order(b.id));
}

/** The best way of each page, and a share of the others. */
function together(ways: Found['ways']): Map<string, number> {
  const pages = new Map<string, { best: number; all: number }>();
  for (const way of ways)
    for (const [id, strength] of way) {
      const { best, all } = pages.get(id) ?? { best: 0, all: 0 };
      pages.set(id, { best: Math.max(best, strength), all: all + strength });
    }
  return new Map(
    [...pages].map(([id, { best, all }]) => [id, best + (all - best) * SHARE_OF_THE_REST]),
  );
}
