import { type LinkFile, linkPlace } from '../query/links.ts';
import type { SearchPage } from './search-page.ts';

/** Who is linked with whom, by file. A link counts for both its ends, once. */
export function linkFiles(pages: readonly SearchPage[]): Map<string, LinkFile> {
  const ranks = new Map(pages.map(({ path }, rank) => [path, rank]));
  const linked = pages.map(() => new Set<number>());
  pages.forEach(({ links }, from) => {
    for (const path of links) {
      const to = ranks.get(path);
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
