import { GRADES, type KnownSearch } from '../../model/known-search.ts';
import {
  familiesIn,
  fileOf,
  filesFor,
  type SearchFile,
  type SearchRow,
  weightOf,
} from '../query/known-searches.ts';

/** Searches kept of a word that many have: the shortest, which say little else. */
const MOST = 100;
const PRECISION = 1000;

/**
 * What people are known to type, in words and by file, and how many searches there are: each stands under every telling
 * word it has. `ranks` are those of the pages; what leads to none of them is left out.
 */
export function knownSearchFiles(
  known: readonly KnownSearch[],
  ranks: ReadonlyMap<string, number>,
): { searches: number; words: string[]; files: Map<string, SearchFile> } {
  const all = known.flatMap(({ words, pages }) => {
    const answers = GRADES.map((grade) => pages[grade].flatMap((path) => ranks.get(path) ?? []));
    if (answers.every((one) => one.length === 0)) return [];
    return words.map((text) => ({ text, families: familiesIn(text), answers }));
  });
  const having = new Map<string, number[]>();
  for (const [id, { families }] of all.entries())
    for (const family of families) {
      const ids = having.get(family) ?? [];
      having.set(family, ids);
      ids.push(id);
    }
  const weights = new Map(
    [...having].map(([family, ids]) => [family, weightOf(all.length, Math.min(ids.length, MOST))]),
  );
  const rows = all.map(({ families, answers }, id): SearchRow => {
    const length = Math.hypot(...families.map((family) => weights.get(family) ?? 0));
    return [id, Math.round(length * PRECISION) / PRECISION, ...answers];
  });
  const files = new Map<string, Record<string, SearchRow[]>>(
    Array.from({ length: filesFor(all.length) }, (_, at) => [`${at}.json`, {}]),
  );
  for (const [family, ids] of having) {
    const shortest = ids
      .flatMap((id) => rows.slice(id, id + 1))
      .sort((one, other) => one[1] - other[1] || one[0] - other[0]);
    const file = files.get(fileOf(family, files.size));
    if (file) file[family] = shortest.slice(0, MOST);
  }
  return { searches: all.length, words: all.map(({ text }) => text), files };
}
