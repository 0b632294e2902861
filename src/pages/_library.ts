import { getCollection } from 'astro:content';
import { createLibrary, type Library } from '../library/library.ts';
import type { AnyEntry } from '../model/entry.ts';

let built: Promise<Library> | undefined;

/** The library as this build or this request sees it: drafts show in `npm start` only. */
export function getLibrary(): Promise<Library> {
  return import.meta.env.PROD ? (built ??= load()) : load();
}

async function load(): Promise<Library> {
  const entries = (await getCollection('entries')).map(({ data }) => data as unknown as AnyEntry);
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return createLibrary(
    import.meta.env.PROD ? entries.filter(({ data }) => data.status !== 'brouillon') : entries,
  );
}
