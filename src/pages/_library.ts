import type { Corpus } from '../content/corpus.ts';
import { readCorpus } from '../content/shared-corpus.ts';
import { entriesShown } from '../content/shown-entries.ts';
import { createLibrary, type Library } from '../library/library.ts';
import type { AnyEntry } from '../model/entry.ts';
import { readSettings } from '../settings.ts';

const { contentDir } = readSettings();

let built: Promise<Library> | undefined;
let read: Promise<Corpus> | undefined;

/** The corpus: read once by a build, and as it is now in `npm start`. */
export const getCorpus = (): Promise<Corpus> =>
  import.meta.env.PROD ? (read ??= readCorpus(contentDir)) : readCorpus(contentDir);

/** The library as this build or this request sees it: drafts show in `npm start` only. */
export const getLibrary = (): Promise<Library> =>
  import.meta.env.PROD ? (built ??= published()) : Promise.resolve(shown());

async function published(): Promise<Library> {
  const { entries } = await getCorpus();
  return inOrder(entries.filter(({ data }) => data.status !== 'brouillon'));
}

/**
 * The entry of a page, nothing when it has just been deleted. Astro keeps the properties of a
 * page, and the list of pages, half a second after they have changed.
 */
export const asItIsNow = async (entry: AnyEntry): Promise<AnyEntry | undefined> =>
  import.meta.env.PROD ? entry : (await getLibrary()).at(entry.path);

// Made again when an entry has changed, not at every request.
let last: { entries: readonly AnyEntry[]; library: Library } | undefined;

function shown(): Library {
  const entries = entriesShown();
  if (last?.entries !== entries) last = { entries, library: inOrder(entries) };
  return last.library;
}

const inOrder = (entries: readonly AnyEntry[]): Library =>
  createLibrary([...entries].sort((a, b) => (a.path < b.path ? -1 : 1)));
