import { fold } from '../../../src/search/query/plain-text.ts';
import { wordsOf } from '../../../src/search/query/words.ts';
import type { Random } from '../random.ts';

/** In how many sheets of the real library a word is that counts as rare: names above all. */
const RARE = 2;
const SHORTEST = 5;
/** How fast new words come: as many as so many texts to this power (Heaps), as in French with its names. */
const GROWTH = 0.5;
const COMMON = 600;

/** `all`: common words too, as for a name that no other sheet has. */
type Renew = (text: string, random: Random, all?: boolean) => string;

const WORD = /[\p{L}]+/gu;

/**
 * Changes the rare words of a text for others, drawn as language draws them (Zipf): some come back
 * often, and the more there are texts, the more there are new ones. They are made from halves of real ones.
 */
export function renewal(texts: readonly string[]): Renew {
  const having = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text).map(fold)))
      having.set(word, (having.get(word) ?? 0) + 1);
  const isRare = (word: string) =>
    word.length >= SHORTEST && (having.get(fold(word)) ?? 0) <= RARE && having.has(fold(word));
  const rare = [...having.keys()].filter((word) => isRare(word) && /^[a-z]+$/.test(word)).sort();
  const halves = {
    starts: [...new Set(rare.map((word) => word.slice(0, Math.ceil(word.length / 2))))],
    ends: [...new Set(rare.map((word) => word.slice(Math.ceil(word.length / 2))))],
  };
  const nth = (rank: number) => {
    const { starts, ends } = halves;
    const start = starts[(rank * 7919) % starts.length] ?? '';
    return start + (ends[(rank * 104_729 + Math.floor(rank / starts.length)) % ends.length] ?? '');
  };
  const zipf = (random: Random) =>
    Math.floor(COMMON * ((1 - random.next()) ** (-GROWTH / (1 - GROWTH)) - 1));
  return (text, random, all = false) =>
    text.replace(WORD, (word) => {
      if (!(isRare(word) || (all && word.length > 2))) return word;
      const other = nth(zipf(random));
      return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
}
