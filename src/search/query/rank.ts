import type { EngineResult } from './engine.ts';
import type { Said } from './strength.ts';

/** The pages that say a thing: a list per way of saying it. */
export interface Found {
  ways: readonly ReadonlyMap<string, Said>[];
  /** How rare the thing is: what a page loses by not saying it. */
  rarity: number;
}

export interface Ranked {
  id: string;
  score: number;
  data: EngineResult['data'];
}

/** What a second way of saying the same thing adds to the best one. */
const SHARE_OF_THE_REST = 0.5;

/**
 * One list from several: what a page says of each thing is added, then weighed by how much of the
 * question it covers, so that one that answers all of it comes first and none that answers a part
 * is lost. Equal scores keep the order of `order`.
 */
export function rank(things: readonly Found[], order: (id: string) => number): Ranked[] {
  const whole = things.reduce((sum, { rarity }) => sum + rarity, 0);
  const pages = new Map<string, { sum: number; covered: number; data: EngineResult['data'] }>();
  for (const { ways, rarity } of things)
    for (const [id, { strength, data }] of together(ways)) {
      const page = pages.get(id) ?? { sum: 0, covered: 0, data };
      pages.set(id, page);
      page.sum += strength;
      page.covered += rarity;
    }
  return [...pages]
    .map(([id, { sum, covered, data }]) => ({
      id,
      data,
      score: sum * (whole > 0 ? covered / whole : 1),
    }))
    .sort((a, b) => b.score - a.score || order(a.id) - order(b.id));
}

/** The best way of each page, and a share of the others. */
function together(ways: Found['ways']): Map<string, Said> {
  const pages = new Map<string, Said & { best: number; all: number }>();
  for (const way of ways)
    for (const [id, { strength, data }] of way) {
      const before = pages.get(id);
      const best = Math.max(before?.best ?? 0, strength);
      const all = (before?.all ?? 0) + strength;
      pages.set(id, { best, all, data, strength: best + (all - best) * SHARE_OF_THE_REST });
    }
  return pages;
}
