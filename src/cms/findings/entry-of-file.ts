import { type AnyEntry, pathOf } from '../../model/entry.ts';
import type { TypeId } from '../../model/index.ts';
import { type FormData, fromFile, readForm } from '../format/entry-file.ts';
import { emptyLists } from './empty-lists.ts';

/** The entry of a file, as rules look at another than the one that is written. Throws when it cannot be read. */
export function entryOfFile(
  type: TypeId,
  slug: string,
  source: string,
  differently: FormData = {},
): AnyEntry {
  const { data } = readForm(type, fromFile(type, source));
  return {
    type,
    slug,
    path: pathOf(type, slug),
    data: { ...emptyLists(type), ...data, ...differently },
    headings: [],
    links: [],
  } as unknown as AnyEntry;
}
