/** How good a list of answers is, by the grades of a judged query: 3 is what was wanted, 0 is nothing. */
export type Judgements = Readonly<Record<string, number>>;

const DEPTH = 10;
/** From this grade on, an answer is worth reading. */
const USEFUL = 2;

const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Normalised discounted cumulative gain of the first ten: 1 is the best order there can be. */
export function ndcg(found: readonly string[], judged: Judgements): number {
  const best = Object.values(judged)
    .sort((a, b) => b - a)
    .slice(0, DEPTH);
  const ideal = sum(best.map(gain));
  return ideal === 0
    ? 1
    : sum(found.slice(0, DEPTH).map((id, rank) => gain(judged[id] ?? 0, rank))) / ideal;
}

/** One over the place of the first answer worth reading among ten. */
export function reciprocalRank(found: readonly string[], judged: Judgements): number {
  const useful = usefulOf(judged);
  const place = found.slice(0, DEPTH).findIndex((id) => useful.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The share of the answers worth reading that are among the first ten, which hold ten at most. */
export function recall(found: readonly string[], judged: Judgements): number {
  const useful = usefulOf(judged);
  if (useful.size === 0) return 1;
  const among = found.slice(0, DEPTH).filter((id) => useful.has(id)).length;
  return among / Math.min(useful.size, DEPTH);
}

const usefulOf = (judged: Judgements): Set<string> =>
  new Set(
    Object.entries(judged)
      .filter(([, grade]) => grade >= USEFUL)
      .map(([id]) => id),
  );
