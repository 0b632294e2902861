import { fold } from './plain-text.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Something to go to straight from what is being typed: `[label, path, type, page]`; `page` is the title of the page of a section. */
export type SuggestionRow = readonly [label: string, path: string, type: string, page?: string];

/** Letters that a file of suggestions is named by: that many must be typed. */
export const SUGGESTION_LETTERS = 3;

/** Folder of the index that holds them. */
export const SUGGESTIONS_FOLDER = 'suggestions';

/** The file of suggestions that a word is found in, or none when it is too short. */
export const suggestionFile = (word: string): string | undefined => {
  const letters = fold(word).slice(0, SUGGESTION_LETTERS);
  // Windows has no file named « con.json ».
  return /^[a-z0-9]{3}$/.test(letters) ? `${letters}-.json` : undefined;
};

/** The beginnings of words that what is typed asks for, folded; words that say nothing only when there are no others. */
export function askedLetters(typed: string): string[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map((word) => singular(fold(word)));
}

// « ateliers » begins « atelier ».
const singular = (word: string): string => (word.length > 4 ? word.replace(/[sx]$/, '') : word);

/** The file to ask for what is typed: that of its longest word, which few others share. */
export const fileFor = (typed: string): string | undefined =>
  askedLetters(typed)
    .sort((one, other) => other.length - one.length)
    .map(suggestionFile)
    .find((file) => file !== undefined);

const MOST = 7;
const MOST_SECTIONS = 3;
const isSection = (row: SuggestionRow): boolean => row[3] !== undefined;

/** The rows that say all that is typed, best first: names that begin so, then names that hold it, then sections. */
export function suggestionsFor(typed: string, rows: readonly SuggestionRow[]): SuggestionRow[] {
  const asked = askedLetters(typed);
  const start = folded(typed).join(' ');
  const found = rows.flatMap((row) => {
    const [label, , , page = ''] = row;
    const own = folded(label);
    const all = [...own, ...folded(page)];
    if (!asked.every((letters) => all.some((word) => word.startsWith(letters)))) return [];
    const isBeginning = own.join(' ').startsWith(start);
    return [{ row, rank: (isSection(row) ? 2 : 0) + (isBeginning ? 0 : 1) }];
  });
  const sorted = found.sort((one, other) => one.rank - other.rank).map(({ row }) => row);
  const seen = new Set<string>();
  const once = sorted.filter(([, path]) => !seen.has(path) && seen.add(path));
  const sections = once.filter(isSection).slice(0, MOST_SECTIONS);
  return once.filter((row) => !isSection(row) || sections.includes(row)).slice(0, MOST);
}

const folded = (text: string): string[] => wordsOf(text).map(fold);
