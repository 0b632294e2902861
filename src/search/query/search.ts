import { isAsking, type SearchState } from './address.ts';
import { conceptsOf, plainQuery } from './concepts.ts';
import type { Engine } from './engine.ts';
import type { Counts, Facets } from './facets.ts';
import { type Found, rank, type Ranked } from './rank.ts';

export interface Answer {
  /** Pages that match the words and the facets, best first. */
  results: Ranked[];
  /** How many match the words, whatever the facets. */
  found: number;
  counts: Counts;
  /** The words that were looked for, to mark them. */
  terms: string[];
}

/** Asks an index. The same code answers in the browser, on the command line and in tests. */
export function createSearch(
  engine: Engine,
  facets: Facets,
): (state: SearchState) => Promise<Answer> {
  return async (state) => {
    const concepts = conceptsOf(state.query);
    const pages =
      concepts.length > 0 ? await findAll(concepts) : state.query === '' ? await everything() : [];
    return {
      results: isAsking(state) ? facets.keep(pages, state.selection) : [],
      found: pages.length,
      counts: facets.counts(pages, state.selection),
      terms: concepts.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)),
    };
  };

  async function findAll(concepts: ReturnType<typeof conceptsOf>): Promise<Ranked[]> {
    const found: Found[] = await Promise.all(
      concepts.map(({ alternatives }) =>
        Promise.all(
          alternatives.map(async ({ term, weight }) => ({
            weight,
            results: (await engine.search(term)).results,
          })),
        ),
      ),
    );
    const plain = concepts.length > 1 ? (await engine.search(plainQuery(concepts))).results : [];
    return rank(found, plain, facets.order);
  }

  async function everything(): Promise<Ranked[]> {
    const { results } = await engine.search(null);
    return [...results].sort((a, b) => facets.order(a.id) - facets.order(b.id));
  }
}
