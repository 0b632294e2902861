import { getCollection } from 'astro:content';
import type { AnyEntry, Entry } from '../model/entry.ts';
import type { TypeId } from '../model/index.ts';
import { getLibrary } from './_library.ts';

interface EntryPath<T extends TypeId> {
  params: { slug: string };
  props: { entry: Entry<T> };
}

/** The pages of a type's entries: those of the lists, and those archived, which keep their address. */
export async function entryPaths<T extends TypeId>(type: T): Promise<EntryPath<T>[]> {
  const [library, collection] = await Promise.all([getLibrary(), getCollection('entries')]);
  return collection.flatMap(({ data }) => {
    const { type: found, slug } = data as unknown as AnyEntry;
    const entry = found === type ? library.get(type, slug) : undefined;
    return entry ? [{ params: { slug: entry.slug }, props: { entry } }] : [];
  });
}
