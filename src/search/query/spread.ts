/** A page, and how well it answers. */
export interface Scored {
  id: string;
  score: number;
}

/** Answers whose links count: the first ones are about the question. */
const FIRST = 10;
/** What they give to the pages linked with them: the fewer these are, down to so many, the more to each. */
const SHARE = 0.75;
const FEW = 4;
/** Pages that a link alone brings in are kept when they are worth that share of the first one. */
const WORTH = 0.1;

/**
 * What a contributor has linked with a good answer answers too: a sheet and the practices it came
 * from, a term and those who act on it. Adds to each page what the first answers give it, those that
 * do not say the words included; in no order.
 */
export async function spread(
  ranked: readonly Scored[],
  linksOf: (id: string) => Promise<readonly string[]>,
): Promise<Map<string, number>> {
  const scores = new Map(ranked.map(({ id, score }) => [id, score]));
  const first = ranked.slice(0, FIRST);
  const links = await Promise.all(first.map(({ id }) => linksOf(id)));
  first.forEach(({ score }, at) => {
    const linked = links[at] ?? [];
    for (const id of linked)
      scores.set(
        id,
        (scores.get(id) ?? 0) + (SHARE * score) / Math.sqrt(Math.max(FEW, linked.length)),
      );
  });
  const said = new Set(ranked.map(({ id }) => id));
  const least = WORTH * Math.max(0, ...scores.values());
  return new Map([...scores].filter(([id, score]) => said.has(id) || score >= least));
}
