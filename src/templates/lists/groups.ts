import { byFreshness } from '../../library/freshness.ts';
import type { Library } from '../../library/library.ts';
import { meetingsAhead } from '../../library/meetings.ts';
import { type AnyEntry, titleOf } from '../../model/entry.ts';
import { type TypeId, types } from '../../model/index.ts';
import { labelOf, maturity, resourceKinds } from '../../model/vocabularies/index.ts';
import { yearOf } from '../event/when.ts';

export interface Group {
  id: string;
  title: string;
  entries: AnyEntry[];
}

const collator = new Intl.Collator('fr');
const byTitle = (one: AnyEntry, other: AnyEntry) =>
  collator.compare(titleOf(one), titleOf(other)) || collator.compare(one.path, other.path);

/** The groups of a type's list, each in its order: meetings by year, words by letter… */
export function groupsOf(type: TypeId, library: Library, today: string): Group[] {
  const entries: AnyEntry[] = library.of(type) as AnyEntry[];
  if (type === 'event') return byTime(library.of('event'), meetingsAhead(library, today));
  if (type === 'organisation' || type === 'term')
    return group([...entries].sort(byTitle), letterOf);
  if (type === 'resource')
    return group([...entries].sort(byTitle), (entry) =>
      entry.type === 'resource' ? labelOf(resourceKinds, entry.data.kind) : '',
    );
  if (type === 'practice') return byMaturity(entries);
  return [
    {
      id: 'toutes',
      title: `Toutes les ${types[type].label.many.toLowerCase()}`,
      entries: [...entries].sort(byFreshness),
    },
  ];
}

/** A group per type, for the pages that mix them. */
export const groupsByType = (entries: readonly AnyEntry[]): Group[] =>
  Object.values(types)
    .map(({ id, folder, label }) => ({
      id: folder,
      title: label.many,
      entries: entries.filter((entry) => entry.type === id).sort(byTitle),
    }))
    .filter((group) => group.entries.length > 0);

function group(entries: AnyEntry[], titleOfGroup: (entry: AnyEntry) => string): Group[] {
  const groups = new Map<string, AnyEntry[]>();
  for (const entry of entries) {
    const title = titleOfGroup(entry);
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return [...groups]
    .sort(([one], [other]) => collator.compare(one, other))
    .map(([title, entries]) => ({ id: `g-${idOf(title)}`, title, entries }));
}

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const letterOf = (entry: AnyEntry): string => plainLetters(titleOf(entry)).charAt(0).toUpperCase();
const idOf = (title: string): string =>
  plainLetters(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** Those to come, the nearest first; then year by year. */
function byTime(meetings: readonly AnyEntry[], ahead: readonly AnyEntry[]): Group[] {
  const held = byYear(meetings.filter((meeting) => !ahead.includes(meeting)));
  return ahead.length > 0
    ? [{ id: 'a-venir', title: 'À venir', entries: [...ahead] }, ...held]
    : held;
}

const NO_YEAR = 'Année non précisée';

function byYear(entries: AnyEntry[]): Group[] {
  const dayOf = (entry: AnyEntry) => (entry.type === 'event' ? (entry.data.date ?? '') : '');
  const sorted = [...entries].sort(
    (one, other) => dayOf(other).localeCompare(dayOf(one)) || byTitle(one, other),
  );
  const groups = group(
    sorted,
    (entry) => (entry.type === 'event' && yearOf(entry.data)) || NO_YEAR,
  );
  const [dated, undated] = [
    groups.filter(({ title }) => title !== NO_YEAR),
    groups.filter(({ title }) => title === NO_YEAR),
  ];
  return [...dated.reverse(), ...undated];
}

function byMaturity(entries: AnyEntry[]): Group[] {
  const levels = [...maturity.terms].reverse().map(({ value, label }) => ({
    id: `g-${value}`,
    title: label,
    entries: entries.filter(({ data }) => 'maturity' in data && data.maturity === value),
  }));
  const unsaid = {
    id: 'g-non-dite',
    title: 'Maturité non dite',
    entries: entries.filter(({ data }) => !('maturity' in data) || data.maturity === undefined),
  };
  return [...levels, unsaid]
    .filter(({ entries }) => entries.length > 0)
    .map((level) => ({ ...level, entries: [...level.entries].sort(byFreshness) }));
}
