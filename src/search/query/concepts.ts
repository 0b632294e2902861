import { type Form, formsOf } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { type Read, type Reading, readWords, type Speller } from './reading.ts';
import { tellingOf } from './stop-words.ts';
import { createThesaurus } from './thesaurus.ts';
import { wordsOf } from './words.ts';

/** One way of saying a thing: each of its words, in any of its forms. */
export interface Way {
  words: readonly (readonly Form[])[];
  weight: number;
}

/** One thing that is looked for, and the ways it may be said, the one typed first. */
export interface Concept {
  typed: string;
  ways: readonly Way[];
}

/** What a query was understood to ask. */
export interface Understood extends Pick<Reading, 'corrected' | 'unknown'> {
  concepts: Concept[];
}

const SAME = 0.5;
/** What a part of a name says of the name. */
const PART = 1;

/** Without a speller, the library has every word. */
export function understand(query: string, lexicon: Lexicon, speller?: Speller): Understood {
  const { words, corrected, unknown } = readWords(wordsOf(query), lexicon, speller);
  const known = thesaurusOf(lexicon)(words.map(({ word }) => word));
  const concepts = new Map<string, Concept>();
  for (let at = 0; at < words.length; at += 1) {
    const name = known.find(({ from }) => from === at);
    const piece = words.slice(at, name?.to ?? at + 1).filter(({ forms }) => forms.length > 0);
    if (name) at = name.to - 1;
    const typed = piece.map(({ word }) => word).join(' ');
    if (piece.length > 0 && !concepts.has(typed))
      concepts.set(typed, { typed, ways: waysOf(piece, name?.sayings ?? [], lexicon) });
  }
  return { concepts: [...concepts.values()], corrected, unknown };
}

const thesauruses = new WeakMap<Lexicon, ReturnType<typeof createThesaurus>>();

/** Made once: a glossary has thousands of names. */
function thesaurusOf(lexicon: Lexicon): ReturnType<typeof createThesaurus> {
  const thesaurus = thesauruses.get(lexicon) ?? createThesaurus(lexicon);
  thesauruses.set(lexicon, thesaurus);
  return thesaurus;
}

function waysOf(
  piece: readonly Read[],
  sayings: readonly (readonly string[])[],
  lexicon: Lexicon,
): Way[] {
  const parts = (forms: readonly (readonly Form[])[]): Way[] =>
    forms.length < 2 ? [] : forms.map((one) => ({ words: [one], weight: PART / forms.length }));
  const own = piece.map(({ forms }) => forms);
  const apart = piece.flatMap((one) => one.apart ?? []).filter((forms) => forms.length > 0);
  return [
    { words: own, weight: 1 },
    ...parts(own),
    ...parts(apart),
    ...sayings.flatMap((words) => {
      const said = tellingOf(words).map((word) => formsOf(word, lexicon));
      const isSaid = said.length > 0 && said.every((forms) => forms.length > 0);
      return isSaid ? [{ words: said, weight: SAME }] : [];
    }),
  ];
}
