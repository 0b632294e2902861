import { type AnyEntry } from '../model/entry.ts';
import { labelOf, themes } from '../model/vocabularies/index.ts';
import { bucketsOf, type Buckets, keysOf } from './near.ts';

export interface Related {
  entry: AnyEntry;
  /** Why it is near, in French, as a fragment: « même thème : … ». */
  why: string;
}

const MOST = 5;

/** What to read next: what the sheet names first, then what shares a need, then a theme and an audience. */
export function relatedIn(
  listed: readonly AnyEntry[],
  at: (path: string) => AnyEntry | undefined,
): (entry: AnyEntry) => Related[] {
  let buckets: Buckets | undefined;
  return (entry) => {
    if (!('themes' in entry.data)) return [];
    buckets ??= bucketsOf(listed.filter(isSheet));
    const named = 'related' in entry.data ? entry.data.related : [];
    const chosen: Related[] = named
      .map((reference) => at(`/${reference}/`))
      .filter((other) => other !== undefined)
      .map((other) => ({ entry: other, why: 'conseillée par la rédaction' }));
    if (chosen.length >= MOST) return chosen.slice(0, MOST);
    const taken = new Set([entry.path, ...chosen.map((related) => related.entry.path)]);
    const near = buckets
      .near(entry)
      .filter((other) => !taken.has(other.path))
      .map((other) => ({ other, score: scoreOf(entry, other) }))
      .filter(({ score }) => score > 1)
      .sort((a, b) => b.score - a.score || (a.other.path < b.other.path ? -1 : 1))
      .slice(0, MOST - chosen.length)
      .map(({ other }) => ({ entry: other, why: whyNear(entry, other) }));
    return [...chosen, ...near];
  };
}

const isSheet = (entry: AnyEntry): boolean => entry.type !== 'resource' && 'themes' in entry.data;

function scoreOf(one: AnyEntry, other: AnyEntry): number {
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  return (
    common(mine.needs, theirs.needs).length * 4 +
    common(mine.themes, theirs.themes).length * 2 +
    common(mine.audiences, theirs.audiences).length
  );
}

function whyNear(one: AnyEntry, other: AnyEntry): string {
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  const [theme] = common(mine.themes, theirs.themes);
  if (common(mine.needs, theirs.needs).length > 0) return 'répond au même besoin';
  return theme ? `même thème : ${labelOf(themes, theme).toLowerCase()}` : 'mêmes publics';
}

const common = (mine: readonly string[], theirs: readonly string[]): string[] =>
  mine.filter((value) => theirs.includes(value));
