import { sheetPathOf } from '../components/facilitation/address.ts';
import { mediaFacts } from '../content/media.ts';
import { keptPages, pageVersion, planPages, putBack } from '../integrations/kept-pages.ts';
import { digestsOf, sha } from '../library/digests.ts';
import type { Library } from '../library/library.ts';
import { watched } from '../library/watched.ts';
import type { History } from '../model/change.ts';
import type { AnyEntry } from '../model/entry.ts';
import { readSettings } from '../settings.ts';
import { historyOf } from './_history.ts';
import { getCorpus, getLibrary } from './_library.ts';
import { MEDIA_ADDRESS } from './_surroundings.ts';

/** By the path of the page: what it asks of the library. */
const asked = new Map<string, Set<string>>();

/** The library, noting what a page of that entry asks of it. */
export async function libraryFor(entry: AnyEntry, path = entry.path): Promise<Library> {
  const library = await getLibrary();
  if (!import.meta.env.PROD) return library;
  const questions = new Set<string>();
  asked.set(path, questions);
  return watched(library, questions);
}

/** The entries whose page is to be made: all of them, but those of which a build has kept the very same page. */
export async function entriesToRender(
  pathOf = ({ path }: AnyEntry): string => path,
): Promise<readonly AnyEntry[]> {
  const library = await getLibrary();
  if (!import.meta.env.PROD) return library.pages;
  const kept = await (keptPaths ??= planned(library));
  return library.pages.filter((entry) => !kept.has(pathOf(entry)));
}

let keptPaths: Promise<ReadonlySet<string>> | undefined;

/** Puts back the pages that a build has kept, and says which. */
async function planned(library: Library): Promise<ReadonlySet<string>> {
  const settings = readSettings();
  const keyOf = await pageKeys(library);
  const kept = new Map(
    [...keptPages(settings)].filter(
      ([path, { key, asked }]) =>
        keyOf(path, asked) === key && putBack(settings, path, { key, asked }),
    ),
  );
  planPages({
    kept,
    made: () =>
      new Map(
        Array.from(asked, ([path, questions]) => {
          const sorted = [...questions].sort();
          return [path, { asked: sorted, key: keyOf(path, sorted) as string }];
        }),
      ),
  });
  return new Set(kept.keys());
}

/** The key of a page of an entry, by its path: the entry, its text and history, what it asked and was answered, the pictures it names, and the code. */
async function pageKeys(library: Library) {
  const settings = readSettings();
  const version = pageVersion(settings);
  const { bodies } = await getCorpus();
  const digests = digestsOf(library);
  const named = new Map<AnyEntry, string[]>();
  const histories = new Map<AnyEntry, History | undefined>();
  for (const entry of library.pages) {
    const written = (bodies.get(entry.path) ?? '') + JSON.stringify(entry.data);
    named.set(entry, [...new Set(written.match(MEDIA_ADDRESS))].sort());
    histories.set(entry, await historyOf(entry));
  }
  const media = await mediaFacts(settings, [...named.values()].flat());
  return (path: string, questions: readonly string[]): string | undefined => {
    const entry = entryOf(path, library);
    if (!entry) return undefined;
    return sha(
      JSON.stringify([
        version,
        path,
        digests.entry(entry),
        bodies.get(entry.path),
        histories.get(entry) ?? null,
        questions.map((question) => [question, digests.answer(question)]),
        named.get(entry)?.map((path) => [path, media.get(path)]),
      ]),
    );
  };
}

/** The entry that a page shows: its own page, or the one that runs an action sheet. */
const entryOf = (path: string, library: Library): AnyEntry | undefined =>
  library.at(path) ?? library.at(sheetPathOf(path));
