import { type AnyEntry, pathOf } from '../model/entry.ts';
import { referencesOf } from '../model/references.ts';
import type { Finding } from './rule.ts';
import type { Sheet } from './sheet.ts';

/** Where published pages lead, by a link or by a field, to pages of that state; `say` gets their address. */
export function pointersTo(
  status: AnyEntry['data']['status'],
  sheets: readonly Sheet[],
  say: (path: string) => string,
): Finding[] {
  const pages = new Set(
    sheets.filter(({ entry }) => entry.data.status === status).map(({ entry }) => entry.path),
  );
  return sheets
    .filter(({ entry }) => entry.data.status === 'publiée')
    .flatMap(({ entry, links, locate }) =>
      [
        ...referencesOf(entry.type, entry.data).map(({ type, slug, path }) => ({
          path: pathOf(type, slug),
          ...locate(path),
        })),
        ...links,
      ]
        .filter(({ path }) => pages.has(path))
        .map(({ path, line, column }) => ({ file: entry.file, line, column, message: say(path) })),
    );
}
