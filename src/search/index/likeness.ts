import { familyOf } from '../query/family.ts';
import { isStopWord } from '../query/stop-words.ts';
import { wordsOf } from '../query/words.ts';

/** How many, and how near (a cosine, 1 is the same text), are worth a link. */
const MOST = 3;
const LEAST = 0.1;
/** A word that more pages have tells little of each; and all pairs of pages need not be compared. */
const MOST_HOLDERS = 50;

/**
 * For each text, the ranks of those that say the same things in the same words, at most three, nearest
 * first: what has been written apart and goes together. The rarer the words in common, the nearer.
 */
export function likeness(texts: readonly string[]): number[][] {
  const holders = new Map<string, Map<number, number>>();
  texts.forEach((text, rank) => {
    for (const [family, count] of familiesIn(text))
      holders.set(family, (holders.get(family) ?? new Map<number, number>()).set(rank, count));
  });
  const words = texts.map(() => [] as { weight: number; held: [number, number][] }[]);
  for (const counts of holders.values()) {
    if (counts.size > MOST_HOLDERS) continue;
    const rare = Math.log(texts.length / counts.size);
    const held = [...counts].map(([rank, count]): [number, number] => [
      rank,
      (1 + Math.log(count)) * rare,
    ]);
    for (const [rank, weight] of held) words[rank]?.push({ weight, held });
  }
  const lengths = words.map((all) => Math.hypot(...all.map(({ weight }) => weight)));
  return words.map((all, rank) => {
    const near = new Map<number, number>();
    for (const { weight, held } of all)
      for (const [other, theirs] of held)
        near.set(other, (near.get(other) ?? 0) + (weight * theirs) / (lengths[other] ?? 1));
    near.delete(rank);
    return [...near]
      .filter(([, nearness]) => nearness >= LEAST * (lengths[rank] ?? 1))
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, MOST)
      .map(([other]) => other);
  });
}

/** How often each telling word is said, whatever its form. */
function familiesIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text).filter((one) => !isStopWord(one))) {
    const family = familyOf(word);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}
