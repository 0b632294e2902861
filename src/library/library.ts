import { type AnyEntry, type Entry, pathOf } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';
import { referencesOf } from '../model/references.ts';
import { type Related, relatedIn } from './related.ts';

/** One entry pointing to another, and the field that does (`body` for a link in a text). */
export interface Mention {
  from: AnyEntry;
  field: string;
}

/** The whole library, ready to be asked. Built in one pass, linear in entries and links. */
export interface Library {
  entries: readonly AnyEntry[];
  /** Those that have a page: the listed and the archived. */
  pages: readonly AnyEntry[];
  of<T extends TypeId>(type: T): readonly Entry<T>[];
  get<T extends TypeId>(type: T, slug: string): Entry<T> | undefined;
  at(path: string): AnyEntry | undefined;
  /** Who points to that entry, each pointing entry and field once. */
  mentionsOf(entry: AnyEntry): Mention[];
  /** Who points to an item of an entry (a need), by `path#id`. */
  answersTo(event: Entry<'event'>, needId: string): AnyEntry[];
  /** What to read after that entry, the nearest first. */
  relatedTo(entry: AnyEntry): Related[];
  /** The meetings of a series, by its name. */
  meetingsOf(series: string): readonly Entry<'event'>[];
}

/** Lists leave archived entries out; their pages remain. */
export const isListed = (entry: AnyEntry): boolean => entry.data.status !== 'archivée';

export function createLibrary(entries: readonly AnyEntry[]): Library {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const mentions = new Map<string, Mention[]>();
  const answers = new Map<string, AnyEntry[]>();
  for (const from of entries) {
    const seen = new Set<string>();
    const mention = (path: string, field: string) => {
      const key = `${path} ${field}`;
      if (seen.has(key) || path === from.path) return;
      seen.add(key);
      push(mentions, path, { from, field });
    };
    for (const { field, type, slug, item } of referencesOf(from.type, from.data)) {
      mention(pathOf(type, slug), field);
      if (item) push(answers, `${pathOf(type, slug)}#${item.id}`, from);
    }
    for (const path of from.links) mention(path, 'body');
  }
  const listed = entries.filter(isListed);
  const byType = Map.groupBy(listed, ({ type }) => type);
  const meetings = new Map<string, Entry<'event'>[]>();
  for (const entry of listed)
    if (entry.type === 'event' && entry.data.series) push(meetings, entry.data.series.name, entry);
  const at = (path: string) => byPath.get(path);
  return {
    entries: listed,
    pages: entries,
    of: <T extends TypeId>(type: T) => (byType.get(type) ?? []) as unknown as readonly Entry<T>[],
    get: <T extends TypeId>(type: T, slug: string) =>
      at(pathOf(type, slug)) as unknown as Entry<T> | undefined,
    at,
    mentionsOf: (entry) => mentions.get(entry.path) ?? [],
    answersTo: (event, id) => answers.get(`${event.path}#${id}`) ?? [],
    relatedTo: relatedIn(listed, at),
    meetingsOf: (series) => meetings.get(series) ?? [],
  };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
