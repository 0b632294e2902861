import { getCollection } from 'astro:content';
import type { Corpus } from '../content/corpus.ts';
import { readCorpus } from '../content/shared-corpus.ts';
import { createLibrary, type Library } from '../library/library.ts';
import type { AnyEntry } from '../model/entry.ts';
import { readSettings } from '../settings.ts';

let built: Promise<Library> | undefined;
let read: Promise<Corpus> | undefined;

/** The corpus: read once by a build, and as it is now in `npm start`. */
export const getCorpus = (): Promise<Corpus> => {
  const { contentDir } = readSettings();
  return import.meta.env.PROD ? (read ??= readCorpus(contentDir)) : readCorpus(contentDir);
};

/** The library as this build or this request sees it: drafts show in `npm start` only. */
export function getLibrary(): Promise<Library> {
  return import.meta.env.PROD ? (built ??= load()) : load();
}

async function load(): Promise<Library> {
  const entries = import.meta.env.PROD ? await published() : await lastGood();
  return createLibrary(entries.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

// A build has just read the corpus; the store would be a second copy of it.
async function published(): Promise<AnyEntry[]> {
  const { entries } = await getCorpus();
  return entries.filter(({ data }) => data.status !== 'brouillon');
}

const lastGood = async (): Promise<AnyEntry[]> =>
  (await getCollection('entries')).map(({ data }) => data as unknown as AnyEntry);
