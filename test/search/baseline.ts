import { readFileSync, writeFileSync } from 'node:fs';
import { kindsOf, measure, type Measures, type Scored } from './table.ts';

/** How good the search was when it was last agreed on: by kind of query, and `all`. */
export type Baseline = Record<string, Measures>;

const FILE = new URL('./baseline.json', import.meta.url);

export const readBaseline = (): Baseline => JSON.parse(readFileSync(FILE, 'utf8')) as Baseline;

export const writeBaseline = (baseline: Baseline): void =>
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);

/** The measures of some scored queries, to three decimals. */
export function baselineOf(scored: readonly Scored[]): Baseline {
  const groups: [string, readonly Scored[]][] = [...kindsOf(scored), ['all', scored]];
  return Object.fromEntries(
    groups
      .map(([name, some]) => [name, rounded(measure(some))] as const)
      .filter(([, { queries }]) => queries > 0),
  );
}

const rounded = (measures: Measures): Measures => {
  const three = (number: number) => Math.round(number * 1000) / 1000;
  const { queries, ndcg, mrr, recall, empty } = measures;
  return {
    queries,
    ndcg: three(ndcg),
    mrr: three(mrr),
    recall: three(recall),
    empty: three(empty),
  };
};
