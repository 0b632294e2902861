import type { JudgedQuery } from './judged-queries.ts';
import { ndcg, recall, reciprocalRank } from './measures.ts';
import type { Ask } from './systems/corpus.ts';

/** Means over some queries; `empty` is the share of those with an answer that got none. */
export interface Measures {
  queries: number;
  ndcg: number;
  mrr: number;
  recall: number;
  empty: number;
}

export interface Scored extends JudgedQuery {
  found: string[];
  ndcg: number;
  mrr: number;
  recall: number;
}

/** Every query asked, one after the other. */
export async function score(queries: readonly JudgedQuery[], ask: Ask): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const query of queries) {
    const found = await ask(query.query);
    const { judgements } = query;
    scored.push({
      ...query,
      found,
      ndcg: ndcg(found, judgements),
      mrr: reciprocalRank(found, judgements),
      recall: recall(found, judgements),
    });
  }
  return scored;
}

/** Queries that nothing answers are not in the means: there is nothing to find. */
export function measure(scored: readonly Scored[]): Measures {
  const asked = scored.filter(({ judgements }) => Object.keys(judgements).length > 0);
  const mean = (of: (one: Scored) => number) =>
    asked.reduce((sum, one) => sum + of(one), 0) / Math.max(1, asked.length);
  return {
    queries: asked.length,
    ndcg: mean((one) => one.ndcg),
    mrr: mean((one) => one.mrr),
    recall: mean((one) => one.recall),
    empty: mean(({ found }) => (found.length === 0 ? 1 : 0)),
  };
}

export const kindsOf = (scored: readonly Scored[]): Map<string, Scored[]> =>
  Map.groupBy(scored, ({ kind }) => kind);
