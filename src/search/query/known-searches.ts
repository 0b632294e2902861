import { familyOf } from './family.ts';
import { readOnce } from './read-once.ts';

/** Folder of an index that holds what people are known to type, and which pages answer. */
export const SEARCHES_FOLDER = 'recherches';

/** A known search: its number, its length, then the ranks of the pages that answer, help, touch it. */
export type SearchRow = readonly [id: number, length: number, ...ranks: (readonly number[])[]];

/** A file of that folder: the searches that have a word, by the family of the word. */
export type SearchFile = Readonly<Record<string, readonly SearchRow[]>>;

/** Ranks of the pages that searches like these words lead to, by what they are worth: 1 at most for each search. */
export type KnownSearches = (words: readonly string[]) => Promise<ReadonlyMap<number, number>>;

/** What a word that so many searches have says of each, among so many. */
export const weightOf = (searches: number, having: number): number =>
  Math.log(1 + searches / (having + 1));

const PER_FILE = 40;

/** How many files hold so many searches. */
export const filesFor = (searches: number): number => Math.ceil(searches / PER_FILE);

/** The file of a family, among those of so many searches. */
export const fileOf = (family: string, searches: number): string => {
  let hash = 0;
  for (const letter of family) hash = (hash * 31 + letter.charCodeAt(0)) % 65_521;
  return `${hash % filesFor(searches)}.json`;
};

/** The searches that count, and what a page is worth to each by its grade. */
const NEAREST = 12;
const WORTH = [1, 0.6, 0.4];
/** A search half alike is worth an eighth. */
const POWER = 3;

/** Reads the files of a library that knows so many searches: only those of the words that are asked. */
export function createKnownSearches(
  searches: number,
  read: (file: string) => Promise<SearchFile>,
): KnownSearches {
  const files = readOnce(read);
  const rowsOf = async (family: string): Promise<readonly SearchRow[]> => {
    const file = await files(fileOf(family, searches));
    // « constructor » is a word too.
    return (Object.hasOwn(file, family) && file[family]) || [];
  };
  return async (words) => {
    const pages = new Map<number, number>();
    if (searches === 0) return pages;
    const common = new Map<number, number>();
    const near = new Map<number, SearchRow>();
    let asked = 0;
    for (const rows of await Promise.all([...new Set(words.map(familyOf))].map(rowsOf))) {
      const weight = weightOf(searches, rows.length) ** 2;
      asked += weight;
      for (const row of rows) {
        near.set(row[0], row);
        common.set(row[0], (common.get(row[0]) ?? 0) + weight);
      }
    }
    const likeness = ([id, length]: SearchRow): number =>
      (common.get(id) ?? 0) / (Math.sqrt(asked) * length);
    const nearest = [...near.values()].sort(
      (one, other) => likeness(other) - likeness(one) || one[0] - other[0],
    );
    for (const row of nearest.slice(0, NEAREST))
      for (const [grade, worth] of WORTH.entries())
        for (const rank of row[grade + 2] as readonly number[])
          pages.set(rank, (pages.get(rank) ?? 0) + likeness(row) ** POWER * worth);
    return pages;
  };
}
