import { bareOf } from './family.ts';
import type { Lexicon } from './lexicon.ts';
import { isStopWord, tellingOf } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** What the glossary knows under some words of a query: from which to which, and how else it is said. */
export interface Known {
  from: number;
  to: number;
  /** Other ways to say the same, each in words. */
  sayings: (readonly string[])[];
}

/** The words by which two ways of writing a name are the same: telling ones, whatever their form. */
const keyOf = (words: readonly string[]): string => tellingOf(words).map(bareOf).join(' ');

/**
 * Looks the words of a query up in the glossary, longest names first; a word is in one name only.
 * The words near a term need not be known here: they are names of its page, and what is linked
 * with it follows (spread.ts).
 */
export function createThesaurus({ glossary }: Pick<Lexicon, 'glossary'>) {
  const sayings = new Map<string, Map<string, readonly string[]>>();
  for (const { names } of glossary) {
    const same = new Map(names.map(wordsOf).map((words) => [keyOf(words), words] as const));
    same.delete('');
    for (const key of same.keys()) {
      const others = [...same].filter(([other]) => other !== key);
      sayings.set(key, new Map([...(sayings.get(key) ?? []), ...others]));
    }
  }
  return (words: readonly string[]): Known[] => {
    const known: Known[] = [];
    const isTelling = words.some((word) => !isStopWord(word));
    for (let from = 0; from < words.length; from += 1)
      for (let to = words.length; to > from; to -= 1) {
        const [first = '', last = ''] = [words[from], words[to - 1]];
        if (isTelling && (isStopWord(first) || isStopWord(last))) continue;
        const found = sayings.get(keyOf(words.slice(from, to)));
        if (!found) continue;
        known.push({ from, to, sayings: [...found.values()] });
        from = to - 1;
        break;
      }
    return known;
  };
}
