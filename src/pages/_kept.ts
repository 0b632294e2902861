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

const asked = new Map<string, Set<string>>();

/** The library, noting what the page of that entry asks of it. */
export async function libraryFor(entry: AnyEntry): Promise<Library> {
  const library = await getLibrary();
  if (!import.meta.env.PROD) return library;
  const questions = new Set<string>();
  asked.set(entry.path, questions);
  return watched(library, questions);
}

/** The entries whose page is to be made: all of them, but those of which a build has kept the very same page. */
export async function entriesToRender(): Promise<readonly AnyEntry[]> {
  const library = await getLibrary();
  if (!import.meta.env.PROD) return library.pages;
  const settings = readSettings();
  const keyOf = await pageKeys(library);
  const kept = new Map(
    [...keptPages(settings)].filter(([path, { key, asked }]) => {
      const entry = library.at(path);
      return entry && keyOf(entry, asked) === key && putBack(settings, path, { key, asked });
    }),
  );
  planPages({
    kept,
    made: () =>
      new Map(
        Array.from(asked, ([path, questions]) => {
          const sorted = [...questions].sort();
          return [path, { asked: sorted, key: keyOf(library.at(path) as AnyEntry, sorted) }];
        }),
      ),
  });
  return library.pages.filter(({ path }) => !kept.has(path));
}

/** The key of a page: the entry, its text and history, what it asked and was answered, the pictures it names, and the code. */
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
  return (entry: AnyEntry, questions: readonly string[]): string =>
    sha(
      JSON.stringify([
        version,
        digests.entry(entry),
        bodies.get(entry.path),
        histories.get(entry) ?? null,
        questions.map((question) => [question, digests.answer(question)]),
        named.get(entry)?.map((path) => [path, media.get(path)]),
      ]),
    );
}
