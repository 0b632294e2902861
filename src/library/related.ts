import { type AnyEntry } from '../model/entry.ts';
import { labelOf, themes } from '../model/vocabularies/index.ts';
import type { Library } from './library.ts';

export interface Related {
  entry: AnyEntry;
  /** Why it is near, in French, as a fragment: « même thème : … ». */
  why: string;
}

const MOST = 5;

/** What to read next: what the sheet names first, then what shares a need, then a theme and an audience. */
export function relatedTo(entry: AnyEntry, library: Library): Related[] {
  if (!('themes' in entry.data)) return [];
  const named = 'related' in entry.data ? entry.data.related : [];
  const chosen: Related[] = named
    .map((reference) => library.at(`/${reference}/`))
    .filter((other) => other !== undefined)
    .map((other) => ({ entry: other, why: 'conseillée par la rédaction' }));
  const taken = new Set([entry.path, ...chosen.map((related) => related.entry.path)]);
  const near = library.entries
    .filter(
      (other) => !taken.has(other.path) && other.type !== 'resource' && 'themes' in other.data,
    )
    .map((other) => ({ other, shared: sharedWith(entry, other) }))
    .filter(({ shared }) => shared.score > 1)
    .sort((a, b) => b.shared.score - a.shared.score || a.other.path.localeCompare(b.other.path))
    .map(({ other, shared }) => ({ entry: other, why: shared.why }));
  return [...chosen, ...near].slice(0, MOST);
}

function sharedWith(one: AnyEntry, other: AnyEntry): { score: number; why: string } {
  const themesInCommon = common(one, other, 'themes');
  const needs = common(one, other, 'needs');
  const score =
    needs.length * 4 + themesInCommon.length * 2 + common(one, other, 'audiences').length;
  const why =
    needs.length > 0
      ? 'répond au même besoin'
      : themesInCommon[0]
        ? `même thème : ${labelOf(themes, themesInCommon[0]).toLowerCase()}`
        : 'mêmes publics';
  return { score, why };
}

function common(one: AnyEntry, other: AnyEntry, field: string): string[] {
  const values = (entry: AnyEntry): unknown => (entry.data as Record<string, unknown>)[field];
  const [mine, theirs] = [values(one), values(other)];
  if (!Array.isArray(mine) || !Array.isArray(theirs) || typeof mine[0] === 'object') return [];
  return mine.filter((value: string) => theirs.includes(value)) as string[];
}
