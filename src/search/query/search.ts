import { isAsking, type SearchState } from './address.ts';
import { type Concept, type Understood, understand } from './concepts.ts';
import type { Engine, EngineResult } from './engine.ts';
import type { Counts, Facets, Selection } from './facets.ts';
import type { KnownSearches } from './known-searches.ts';
import type { Lexicon } from './lexicon.ts';
import { arePlain } from './plain-words.ts';
import { raise } from './raise.ts';
import { rank } from './rank.ts';
import { readOnce } from './read-once.ts';
import type * as Speller from './speller.ts';
import { spread } from './spread.ts';
import { standing } from './standing.ts';
import { rarity, strengthOf } from './strength.ts';
import { wordsOf } from './words.ts';

/** A page of an answer. */
export type Ranked = Pick<EngineResult, 'id' | 'score' | 'data'>;

export interface Answer {
  /** Pages that match the words and the facets, best first. */
  results: Ranked[];
  /** How many match the words, whatever the facets. */
  found: number;
  counts: Counts;
  /** The words that were looked for, to mark them. */
  terms: string[];
  understood: Understood;
  /** Whether one of the results says all that was asked; else each says a part. */
  isWhole: boolean;
}

export interface Index {
  engine: Engine;
  facets: Facets;
  lexicon: Lexicon;
  /** Ranks of the pages linked with the one of that rank. */
  links: (rank: number) => Promise<readonly number[]>;
  known: KnownSearches;
  /** Brings what reads the words that it does not have. */
  speller: () => Promise<typeof Speller>;
}

/** The words of a thing that is looked for, as the library writes them. */
const wordsIn = ({ ways: [own] }: Concept): string[] =>
  own?.words.flatMap(([form]) => form?.word ?? []) ?? [];

const termsOf = ({ concepts }: Understood): string[] => {
  const forms = concepts.flatMap(({ ways }) => ways.flatMap(({ words }) => words.flat()));
  return [...new Set(forms.map(({ word }) => word))];
};

/** Asks an index. The same code answers in the browser, on the command line and in tests. */
export function createSearch({
  engine,
  facets,
  lexicon,
  links,
  known,
  speller,
}: Index): (state: SearchState) => Promise<Answer> {
  return async (state) => {
    const understood = understand(state.query, lexicon, await spellerFor(state));
    const { pages, saysAll } =
      understood.concepts.length > 0
        ? await findAll(understood)
        : { pages: state.query === '' ? await everything() : [], saysAll: () => true };
    const selection = stillThere(state.selection);
    const kept = isAsking(state) ? facets.keep(pages, selection) : [];
    return {
      results: state.sort ? facets.sorted(kept, state.sort) : kept,
      found: pages.length,
      counts: facets.counts(pages, selection),
      terms: termsOf(understood),
      understood,
      isWhole: kept.some(({ id }) => saysAll(id)),
    };
  };

  async function spellerFor({ query, asTyped }: SearchState) {
    if (arePlain(wordsOf(query), lexicon)) return undefined;
    const { literal, correcting } = await speller();
    return asTyped ? literal : correcting;
  }

  // An address may be older than the library: what nobody has any more narrows nothing.
  function stillThere(selection: Selection): Selection {
    const values = Object.entries(selection).map(
      ([facet, all]) => [facet, all.filter((value) => facets.knows(facet, value))] as const,
    );
    return Object.fromEntries(values);
  }

  async function findAll({ concepts }: Understood) {
    const { size, titleWords, order } = facets;
    // Ways of saying a thing share words.
    const search = readOnce((term: string | null) => engine.search(term));
    const listener = { engine: { search }, size, titleWords };
    const finding = Promise.all(
      concepts.map(async ({ ways }) => {
        const found = await Promise.all(ways.map((way) => strengthOf(way, listener)));
        const having = new Set(found.flatMap((one) => [...one.keys()]));
        return { ways: found, having, rarity: rarity(size, having.size) };
      }),
    );
    const [things, answers] = await Promise.all([finding, known(concepts.flatMap(wordsIn))]);
    const found = await spread(rank(things, order), async (id) =>
      (await links(order(id))).flatMap((other) => facets.at(other) ?? []),
    );
    for (const [id, score] of found) found.set(id, score * standing(id, facets));
    const scores = raise(found, answers, facets.at);
    const pages = (await everything())
      .flatMap((page) => {
        const score = scores.get(page.id);
        return score === undefined ? [] : [{ ...page, score }];
      })
      // Equal scores stay in the library's own order.
      .sort((one, other) => other.score - one.score);
    // What no page says, a known search says.
    const said = things.filter(({ having }) => having.size > 0);
    return { pages, saysAll: (id: string) => said.every(({ having }) => having.has(id)) };
  }

  /** In the library's own order. */
  async function everything(): Promise<Ranked[]> {
    return (await engine.search(null)).results;
  }
}
