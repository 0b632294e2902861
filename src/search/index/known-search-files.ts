import { GRADES, type KnownSearch } from '../../model/known-search.ts';
import { familyOf } from '../query/family.ts';
import {
  fileOf,
  filesFor,
  type SearchFile,
  type SearchRow,
  weightOf,
} from '../query/known-searches.ts';
import { tellingOf } from '../query/stop-words.ts';
import { wordsOf } from '../query/words.ts';

/** Searches kept of a word that many have: the shortest, which say little else. */
const MOST = 100;
const PRECISION = 1000;
/** What a small word weighs beside telling ones: « personne d’autre » is a little more than « personne ». */
const LIGHT = 0.7;

/**
 * What people are known to type, in words and by file, and how many searches there are. Each stands under every
 * word it has; under small ones too, which are asked when nothing else is typed, and weigh there as much as others.
 * `ranks` are those of the pages; what leads to none of them is left out.
 */
export function knownSearchFiles(
  known: readonly KnownSearch[],
  ranks: ReadonlyMap<string, number>,
): { searches: number; words: string[]; files: Map<string, SearchFile> } {
  const familiesIn = familiesReader();
  const all = known.flatMap(({ words, pages }) => {
    const answers = GRADES.map((grade) => pages[grade].flatMap((path) => ranks.get(path) ?? []));
    if (answers.every((one) => one.length === 0)) return [];
    return words.map((text) => ({ text, ...familiesIn(text), answers }));
  });
  const having = new Map<string, number>();
  for (const { families } of all)
    for (const family of families) having.set(family, (having.get(family) ?? 0) + 1);
  const lengthOf = (families: readonly string[], heavy: readonly string[]): number => {
    const weights = families.map(
      (family) =>
        weightOf(all.length, Math.min(having.get(family) ?? 0, MOST)) *
        (heavy.includes(family) ? 1 : LIGHT),
    );
    return Math.round(Math.hypot(...weights) * PRECISION) / PRECISION;
  };
  const rows = new Map<string, SearchRow[]>(Array.from(having.keys(), (family) => [family, []]));
  for (const [id, { families, telling, answers }] of all.entries())
    for (const family of families) {
      const isSmall = !telling.includes(family);
      rows.get(family)?.push([id, lengthOf(families, isSmall ? families : telling), ...answers]);
    }
  const files = new Map<string, Record<string, SearchRow[]>>(
    Array.from({ length: filesFor(all.length) }, (_, at) => [`${at}.json`, {}]),
  );
  for (const [family, own] of rows) {
    const file = files.get(fileOf(family, all.length));
    const shortest = own.sort((one, other) => one[1] - other[1] || one[0] - other[0]);
    if (file) file[family] = shortest.slice(0, MOST);
  }
  return { searches: all.length, words: all.map(({ text }) => text), files };
}

/** Reads the words by which a search is compared with another, whatever their form. Searches share them: each is cut once. */
function familiesReader(): (text: string) => { families: string[]; telling: string[] } {
  const cut = new Map<string, string>();
  const familyIn = (word: string): string => {
    const family = cut.get(word) ?? familyOf(word);
    cut.set(word, family);
    return family;
  };
  const once = (words: readonly string[]) => [...new Set(words.map(familyIn))];
  return (text) => {
    const words = wordsOf(text);
    return { families: once(words), telling: once(tellingOf(words)) };
  };
}
