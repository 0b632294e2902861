import type { Library } from '../library/library.ts';
import type { AnyEntry } from '../model/entry.ts';
import { TYPE_IDS, type TypeId, types } from '../model/index.ts';
import { schemaPath } from './json-schema.ts';
import { CONTENT_LICENCE, type Publication, SITE_NAME } from './publication.ts';

/** One entry as open data: its values as in its file, each provenance beside what it is about. */
export interface EntryRecord {
  type: TypeId;
  slug: string;
  url: string;
  data: AnyEntry['data'];
  /** Markdown with parts, as written; absent when there is none. */
  body?: string;
}

/** The whole library as open data: what it is, then every listed entry. */
export interface LibraryDocument {
  name: string;
  url: string;
  licence: typeof CONTENT_LICENCE;
  day: string;
  types: { id: TypeId; label: string; purpose: string; schema: string }[];
  entries: EntryRecord[];
}

/** `bodies` are by path of entry, as `Corpus.bodies`. */
export const libraryDocument = (
  library: Library,
  bodies: ReadonlyMap<string, string>,
  { address, day }: Publication,
): LibraryDocument => ({
  name: SITE_NAME,
  url: address('/'),
  licence: CONTENT_LICENCE,
  day,
  types: TYPE_IDS.map((id) => ({
    id,
    label: types[id].label.one,
    purpose: types[id].purpose,
    schema: address(schemaPath(id)),
  })),
  entries: library.entries.map((entry) => {
    const body = bodies.get(entry.path)?.trim();
    return {
      type: entry.type,
      slug: entry.slug,
      url: address(entry.path),
      data: entry.data,
      ...(body && { body }),
    };
  }),
});
