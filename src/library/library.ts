import { type AnyEntry, type Entry, pathOf } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';
import { referencesOf } from '../model/references.ts';

/** One entry pointing to another, and the field that does (`body` for a link in a text). */
export interface Mention {
  from: AnyEntry;
  field: string;
}

/** The whole library, ready to be asked. Built in one pass, linear in entries and links. */
export interface Library {
  entries: readonly AnyEntry[];
  of<T extends TypeId>(type: T): Entry<T>[];
  get<T extends TypeId>(type: T, slug: string): Entry<T> | undefined;
  at(path: string): AnyEntry | undefined;
  /** Who points to that entry, each pointing entry and field once. */
  mentionsOf(entry: AnyEntry): Mention[];
  /** Who points to an item of an entry (a need), by `path#id`. */
  answersTo(event: Entry<'event'>, needId: string): AnyEntry[];
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
  return {
    entries: listed,
    of: <T extends TypeId>(type: T) =>
      listed.filter((entry) => entry.type === type) as unknown as Entry<T>[],
    get: <T extends TypeId>(type: T, slug: string) =>
      byPath.get(pathOf(type, slug)) as unknown as Entry<T> | undefined,
    at: (path) => byPath.get(path),
    mentionsOf: (entry) => mentions.get(entry.path) ?? [],
    answersTo: (event, id) => answers.get(`${event.path}#${id}`) ?? [],
  };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
