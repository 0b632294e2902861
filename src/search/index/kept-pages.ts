import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestsOf, sha } from '../../library/digests.ts';
import { createLibrary } from '../../library/library.ts';
import { watched } from '../../library/watched.ts';
import type { AnyEntry } from '../../model/entry.ts';
import { isSearchable, searchDocument } from './document.ts';
import { type SearchPage, searchPage } from './search-page.ts';

/** A page, and what it was made from. */
interface Kept {
  key: string;
  asked: string[];
  page: SearchPage;
}

/** Pages of another time, by path of entry: those whose entry and whatever it names are as they were are taken again. */
export class KeptPages {
  #version: string;
  #kept = new Map<string, Kept>();

  /** `version` is that of the code: with another, nothing is taken again. */
  constructor(version: string) {
    this.#version = version;
  }

  /** What was saved in a file; nothing when it is absent, damaged or of another version. */
  static async from(file: string, version: string): Promise<KeptPages> {
    const pages = new KeptPages(version);
    const found = new Map<string, Kept>();
    try {
      let isFirst = true;
      for await (const line of (await open(file)).readLines()) {
        if (isFirst && line !== JSON.stringify(version)) return pages;
        if (!isFirst) found.set(...(JSON.parse(line) as [string, Kept]));
        isFirst = false;
      }
      pages.#kept = found;
    } catch {
      // made again
    }
    return pages;
  }

  /** One line a page: whole, a library of thousands would be a hundred megabytes of text. */
  async save(file: string): Promise<void> {
    const aside = `${file}.${process.pid}`;
    const lines = Iterator.from([this.#version, ...this.#kept]).map(
      (line) => `${JSON.stringify(line)}\n`,
    );
    await mkdir(dirname(file), { recursive: true });
    await writeFile(aside, lines);
    await rename(aside, file);
  }

  /** The pages of a library, in its own order. `bodies` are as written, by path of entry. */
  async of(
    entries: readonly AnyEntry[],
    bodies: ReadonlyMap<string, string>,
  ): Promise<SearchPage[]> {
    const library = createLibrary(entries.filter(isSearchable));
    const digests = digestsOf(library);
    const keyOf = (entry: AnyEntry, asked: readonly string[]): string =>
      sha(
        JSON.stringify([
          digests.entry(entry),
          bodies.get(entry.path),
          asked.map((question) => digests.answer(question)),
        ]),
      );
    const now = new Map<string, Kept>();
    for (const entry of library.entries) {
      const known = this.#kept.get(entry.path);
      if (known && known.key === keyOf(entry, known.asked)) now.set(entry.path, known);
      else {
        const asked = new Set<string>();
        const document = searchDocument(
          entry,
          bodies.get(entry.path) ?? '',
          watched(library, asked),
        );
        const questions = [...asked].sort();
        const page = searchPage(entry, document);
        now.set(entry.path, { key: keyOf(entry, questions), asked: questions, page });
        // In `npm start`, whoever is waiting for a page comes first.
        await new Promise(setImmediate);
      }
    }
    this.#kept = now;
    return Array.from(now.values(), ({ page }) => page);
  }
}
