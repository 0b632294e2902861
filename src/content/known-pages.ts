import type { AnyEntry } from '../model/entry.ts';
import { GRADES, type KnownSearch } from '../model/known-search.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { suggest } from '../model/suggest.ts';
import type { ReadSearches } from './known-searches.ts';

/**
 * Known searches, their pages where they stand now: one that was renamed is followed, one that is gone is told
 * and left out. Whoever removes a page in the editor does not see this file: it stops nothing.
 */
export function atTheirPages(
  { searches, named }: ReadSearches,
  entries: readonly AnyEntry[],
): { searches: KnownSearch[]; problems: LocatedProblem[] } {
  const now = new Map<string, string>(
    entries.flatMap(({ path, data }) =>
      data.formerAddresses.map((former) => [`/${former}/`, path]),
    ),
  );
  for (const { path } of entries) now.set(path, path);
  const names = entries.map(({ path }) => path.slice(1, -1));
  return {
    searches: searches.map(({ words, pages }) => {
      const there = GRADES.map((grade) => [
        grade,
        pages[grade].flatMap((path) => now.get(path) ?? []),
      ]);
      return { words, pages: Object.fromEntries(there) as KnownSearch['pages'] };
    }),
    problems: named
      .filter(({ path }) => !now.has(path))
      .map(({ path, ...place }) => ({
        rule: 'recherche-sans-page',
        severity: 'warning',
        ...place,
        message: `« ${path.slice(1, -1)} » n’existe pas : cette recherche n’y mène plus.`,
        fix: fixFor(suggest(path.slice(1, -1), names)),
      })),
  };
}

// All the pages would be too long a list to choose from.
const fixFor = (near: string | undefined): string =>
  near ? `Vouliez-vous dire « ${near} » ?` : 'Retirer ce nom, ou mettre une autre page à sa place.';
