import { familyOf } from './family.ts';
import { readOnce } from './read-once.ts';
import { tellingOf } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Folder of an index that holds what people are known to type, and which pages answer. */
export const SEARCHES_FOLDER = 'recherches';

/** A known search: its number, its length, then the ranks of the pages that answer, help, touch it. */
export type SearchRow = readonly [id: number, length: number, ...ranks: (readonly number[])[]];

/** A file of that folder: the searches that have a word, by the family of the word. */
export type SearchFile = Readonly<Record<string, readonly SearchRow[]>>;

/** Ranks of the pages that searches like these words lead to; 1 is the answer to the same one. */
export type KnownSearches = (words: readonly string[]) => Promise<ReadonlyMap<number, number>>;

/** The words by which two searches are compared: telling ones, whatever their form. */
export const familiesIn = (text: string): string[] => [
  ...new Set(tellingOf(wordsOf(text)).map(familyOf)),
];

/** What a word that so many searches have says of each, among so many. */
export const weightOf = (searches: number, having: number): number =>
  Math.log(1 + searches / (having + 1));

const PER_FILE = 40;

/** How many files hold so many searches. */
export const filesFor = (searches: number): number => Math.ceil(searches / PER_FILE);

/** The file of a family, among so many. */
export function fileOf(family: string, files: number): string {
  let hash = 0;
  for (const letter of family) hash = (hash * 31 + letter.charCodeAt(0)) % 65_521;
  return `${hash % files}.json`;
}

/** The searches that count, and what a page is worth to each by its grade. */
const NEAREST = 10;
const WORTH = [1, 0.6, 0.3];
/** A search half alike is worth an eighth. */
const POWER = 3;

/** Reads the files of a library that knows so many searches: only those of the words that are asked. */
export function createKnownSearches(
  searches: number,
  read: (file: string) => Promise<SearchFile>,
): KnownSearches {
  const files = readOnce(read);
  return async (words) => {
    const families = [...new Set(searches > 0 ? words.map(familyOf) : [])];
    const near = new Map<number, { row: SearchRow; common: number }>();
    let asked = 0;
    for (const rows of await Promise.all(families.map(rowsOf))) {
      const weight = weightOf(searches, rows.length) ** 2;
      asked += weight;
      for (const row of rows) {
        const common = (near.get(row[0])?.common ?? 0) + weight;
        near.set(row[0], { row, common });
      }
    }
    const nearest = Array.from(near.values(), ({ row: [id, length, ...ranks], common }) => {
      return { id, ranks, likeness: common / (Math.sqrt(asked) * length) };
    }).sort((one, other) => other.likeness - one.likeness || one.id - other.id);
    const pages = new Map<number, number>();
    for (const { ranks, likeness } of nearest.slice(0, NEAREST))
      for (const [grade, all] of ranks.entries())
        for (const rank of all)
          pages.set(rank, (pages.get(rank) ?? 0) + likeness ** POWER * (WORTH[grade] ?? 0));
    return pages;
  };

  async function rowsOf(family: string): Promise<readonly SearchRow[]> {
    const file = await files(fileOf(family, filesFor(searches)));
    return Object.hasOwn(file, family) ? (file[family] ?? []) : [];
  }
}
