import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolveInside } from './resolve-inside.ts';

/** What the editor had read of each file it writes or deletes: a digest, `null` for no file. By path. */
export type Read = Record<string, string | null>;

/** A file that is no longer what the editor had read. */
export interface Stale {
  path: string;
  /** As it now is; `null` when it is gone. */
  current: string | null;
}

/** The first file that somebody else has changed, made or deleted since it was read. */
export const findStale = (contentDir: string, read: Read): Promise<Stale | undefined> =>
  findStaleIn(read, (path) => textOf(contentDir, path));

/** The same, wherever the files are. */
export async function findStaleIn(
  read: Read,
  textNow: (path: string) => Promise<string | null>,
): Promise<Stale | undefined> {
  for (const [path, digest] of Object.entries(read)) {
    const current = await textNow(path);
    if (digest !== (current === null ? null : digestOf(current))) return { path, current };
  }
  return undefined;
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

async function textOf(contentDir: string, path: string): Promise<string | null> {
  const file = await resolveInside(contentDir, path);
  if (!file) throw new Error(`« ${path} » est hors du dossier du contenu.`);
  return existsSync(file) ? readFile(file, 'utf8') : null;
}
