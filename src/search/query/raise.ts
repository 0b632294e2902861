/** A page that says none of the words is brought in when it is worth that share of the best. */
const WORTH = 0.1;

/** The pages found by their words; what is `known` to answer the same search is worth as much more as the best of them. */
export function raise(
  scores: ReadonlyMap<string, number>,
  known: ReadonlyMap<number, number>,
  at: (rank: number) => string | undefined,
): Map<string, number> {
  // A known search may be in words that no page says.
  const best = Math.max(0, ...scores.values()) || 1;
  const raised = new Map(scores);
  for (const [rank, worth] of known) {
    const id = at(rank);
    if (id !== undefined && (scores.has(id) || worth >= WORTH))
      raised.set(id, (scores.get(id) ?? 0) + best * worth);
  }
  return raised;
}
