import { type AnyEntry, pathOf } from '../../model/entry.ts';
import type { TypeId } from '../../model/index.ts';

/** The entries that the site shows, by path: in `npm start`, drafts too. */
export type Published = ReadonlyMap<string, AnyEntry>;

interface Document {
  entries: { type: TypeId; slug: string; data: AnyEntry['data'] }[];
}

let asked: Promise<Published> | undefined;

/** What the site shows, as it was when the editor was opened: it is long to make. Empty when the site does not answer. */
export const published = (basePath: string): Promise<Published> =>
  (asked ??= read(basePath).catch(() => {
    asked = undefined;
    return new Map();
  }));

async function read(basePath: string): Promise<Published> {
  const response = await fetch(`${basePath}donnees/bibliotheque.json`);
  if (!response.ok) throw new Error(String(response.status));
  const { entries } = (await response.json()) as Document;
  return new Map(
    entries.map(({ type, slug, data }) => {
      const path = pathOf(type, slug);
      return [path, { type, slug, path, data, links: [], headings: [] } as unknown as AnyEntry];
    }),
  );
}
