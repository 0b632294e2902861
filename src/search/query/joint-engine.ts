import type { Engine } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import { rarity } from './strength.ts';
import { unended } from './word-end.ts';

/** One of the libraries that are asked together. */
export interface Part {
  library: string;
  engine: Engine;
  /** How many pages it has. */
  size: number;
  /** Its own words: it is not asked for others. */
  lexicon: Pick<Lexicon, 'find'>;
}

/** The name of a page among those of several libraries: two of them may hold the very same page. */
export const idIn = (library: string, id: string): string => `${library}/${id}`;

/** Several indexes as one: a word is as rare as it is in all of them together. */
export function jointEngine(parts: readonly Part[]): Engine {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return {
    async search(term) {
      const found = await Promise.all(
        parts
          .filter(({ lexicon }) => term === null || (lexicon.find(unended(term))?.count ?? 0) > 0)
          .map(async (part) => ({ part, results: (await part.engine.search(term)).results })),
      );
      const having = found.reduce((sum, { results }) => sum + results.length, 0);
      return {
        results: found.flatMap(({ part, results }) => {
          // Pagefind multiplies how often a page says a word by how rare it is in its own index.
          const share = rarity(size, having) / rarity(part.size, results.length);
          return results.map((result) => ({
            ...result,
            id: idIn(part.library, result.id),
            score: result.score * share,
            data: () => result.data(),
          }));
        }),
      };
    },
  };
}
