import { type AnyEntry, pathOf } from '../model/entry.ts';
import { referencesOf } from '../model/references.ts';
import { isListed, type Library } from './library.ts';

/** An entry that another names, and the fields that do (`body` for a link in its text). */
export interface Named {
  entry: AnyEntry;
  fields: string[];
}

// Who wrote a page is said in its head.
const UPKEEP = ['authors', 'contact'];

/** The listed entries that this one names, once each, in the order of its fields, then of its text. */
export function namedBy(entry: AnyEntry, library: Library): Named[] {
  const named = new Map<string, string[]>();
  const name = (path: string, field: string) => {
    if (path === entry.path || UPKEEP.includes(field)) return;
    const fields = named.get(path) ?? [];
    named.set(path, fields.includes(field) ? fields : [...fields, field]);
  };
  for (const { field, type, slug } of referencesOf(entry.type, entry.data))
    name(pathOf(type, slug), field);
  for (const path of entry.links) name(path, 'body');
  return [...named].flatMap(([path, fields]) => {
    const other = library.at(path);
    return other && isListed(other) ? [{ entry: other, fields }] : [];
  });
}
