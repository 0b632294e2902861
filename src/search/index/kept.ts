import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchDocument } from './document.ts';
import { digestOf, type IndexFiles, makeIndex } from './make.ts';

/** The index of these documents: the one kept in `folder` if it was made from the same, else a new one, kept in its turn. */
export async function indexOf(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<IndexFiles> {
  const digest = digestOf(documents);
  const kept = join(folder, digest);
  const known = await readFiles(kept);
  if (known.size > 0) return known;
  const files = await makeIndex(documents);
  const others = await readdir(folder).catch(() => []);
  // Written aside and moved: another process never reads half an index.
  const aside = join(folder, `.${process.pid}-${digest}`);
  await writeFiles(files, aside);
  await rename(aside, kept).catch(() => rm(aside, { recursive: true, force: true }));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return files;
}

export async function writeFiles(files: IndexFiles, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Empty when there is no such folder. */
async function readFiles(folder: string): Promise<IndexFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    paths.map(
      async (path) =>
        [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path)] as const,
    ),
  );
  return new Map(read);
}
