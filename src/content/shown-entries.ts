import type { AnyEntry } from '../model/entry.ts';
import type { Corpus } from './corpus.ts';
import { isError } from './report.ts';

// Loaders and pages are loaded as separate copies of a module: what is shown lives on the process.
const KEY = Symbol.for('maillage.shown-entries');
const store = globalThis as { [KEY]?: readonly AnyEntry[] };

/** The entries that `npm start` shows. The same array until one of them changes. */
export const entriesShown = (): readonly AnyEntry[] => store[KEY] ?? [];

export function showEntries(entries: readonly AnyEntry[]): void {
  store[KEY] = entries;
}

/** Every good entry, and of a broken sheet its last good version, which says what is wrong. */
export function shownOf({ entries, lastGood, problems }: Corpus): AnyEntry[] {
  const byFile = Map.groupBy(problems.filter(isError), ({ file }) => file);
  return [...entries, ...lastGood.map(({ entry }) => entry)].map((entry) => {
    const broken = byFile
      .get(entry.file)
      ?.map(({ line, message, fix }) => ({ line, message, fix }));
    return broken ? { ...entry, broken } : entry;
  });
}
