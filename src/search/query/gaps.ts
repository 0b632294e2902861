/** Rising ranks as the distance of each from the one before it: small numbers, which compress. */
export const gapsOf = (ranks: readonly number[]): number[] =>
  ranks.map((rank, at) => rank - (ranks[at - 1] ?? 0));

export function ranksOf(gaps: readonly number[]): number[] {
  let rank = 0;
  return gaps.map((gap) => (rank += gap));
}
