import type { AnyEntry } from '../model/entry.ts';
import { byFreshness } from './freshness.ts';
import { isListed, type Library } from './library.ts';

const MOST = 4;
const LEAST = 2;

const isSheet = ({ type }: AnyEntry): boolean => type === 'actionSheet' || type === 'practice';

/**
 * The few pages to open first among those of a theme or an audience: the sheets that its
 * introduction names, in its order; completed, where it names too few, by the latest sheets.
 */
export function whereToBegin(
  named: readonly string[],
  entries: readonly AnyEntry[],
  library: Library,
): AnyEntry[] {
  const sheets = [...new Set(named)]
    .flatMap((path) => library.at(path) ?? [])
    .filter((entry) => isListed(entry) && isSheet(entry));
  const latest = entries
    .filter((entry) => isSheet(entry) && !sheets.includes(entry))
    .sort(byFreshness);
  const missing = Math.max(0, LEAST - sheets.length);
  return [...sheets, ...latest.slice(0, missing)].slice(0, MOST);
}
