import type { EngineResult } from './engine.ts';

/** The pages found for one concept: a list per alternative, with its weight. */
export type Found = readonly { weight: number; results: readonly EngineResult[] }[];

export interface Ranked {
  id: string;
  score: number;
  data: EngineResult['data'];
}

/** What a second way of saying the same thing adds to the best one. */
const SHARE_OF_THE_REST = 0.3;
/** What finding all the words together adds. */
const SHARE_OF_PLAIN = 0.5;

/**
 * One list from several: a page's scores for each concept are added, then weighted by how
 * many of the concepts it covers, so that one that answers the whole question comes first
 * and none that answers a part is lost. Equal scores keep the order of `order`.
 */
export function rank(
  concepts: readonly Found[],
  plain: readonly EngineResult[],
  order: (id: string) => number,
): Ranked[] {
  const pages = new Map<
    string,
    { sum: number; covered: number; plain: number; data: EngineResult['data'] }
  >();
  const pageOf = ({ id, data }: EngineResult) => {
    const page = pages.get(id) ?? { sum: 0, covered: 0, plain: 0, data };
    pages.set(id, page);
    return page;
  };
  for (const found of concepts)
    for (const { result, score } of scoresOf(found)) {
      const page = pageOf(result);
      page.sum += score;
      page.covered += 1;
    }
  for (const result of plain) pageOf(result).plain = result.score;
  return [...pages]
    .map(([id, { sum, covered, plain, data }]) => ({
      id,
      data,
      score: sum * (covered / concepts.length) ** 2 + plain * SHARE_OF_PLAIN,
    }))
    .sort((a, b) => b.score - a.score || order(a.id) - order(b.id));
}

function scoresOf(found: Found): { result: EngineResult; score: number }[] {
  const pages = new Map<string, { result: EngineResult; best: number; all: number }>();
  for (const { weight, results } of found)
    for (const result of results) {
      const score = result.score * weight;
      const page = pages.get(result.id) ?? { result, best: 0, all: 0 };
      pages.set(result.id, { result, best: Math.max(page.best, score), all: page.all + score });
    }
  return [...pages.values()].map(({ result, best, all }) => ({
    result,
    score: best + (all - best) * SHARE_OF_THE_REST,
  }));
}
