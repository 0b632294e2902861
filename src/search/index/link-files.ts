import { type LinkFile, linkPlace } from '../query/links.ts';
import type { SearchPage } from './search-page.ts';

/**
 * Who is linked with whom, by file: what contributors have linked, and what is `alike` (for each page, the
 * ranks of others). A link counts for both its ends, once.
 */
export function linkFiles(
  pages: readonly Pick<SearchPage, 'path' | 'links'>[],
  alike: readonly (readonly number[])[],
): Map<string, LinkFile> {
  const ranks = new Map(pages.map(({ path }, rank) => [path, rank]));
  const linked = pages.map(() => new Set<number>());
  pages.forEach(({ links }, from) => {
    for (const to of [...links.map((path) => ranks.get(path)), ...(alike[from] ?? [])]) {
      if (to === undefined || to === from) continue;
      linked[from]?.add(to);
      linked[to]?.add(from);
    }
  });
  const files = new Map<string, number[][]>();
  linked.forEach((others, rank) => {
    const { file } = linkPlace(rank);
    const rows = files.get(file) ?? [];
    files.set(file, rows);
    rows.push([...others].sort((one, other) => one - other));
  });
  return files;
}
