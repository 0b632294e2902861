import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, type Indexed, makeIndex } from './make.ts';

/**
 * The folder of the index of a library: the one kept in `folder` if it was made from the same by the
 * same version of the code, else a new one, kept in its turn.
 */
export async function indexOf(indexed: Indexed, folder: string, version: string): Promise<string> {
  const digest = digestOf(indexed, version);
  const kept = join(folder, digest);
  if (existsSync(kept)) return kept;
  await mkdir(folder, { recursive: true });
  // Those with a dot are being made.
  const others = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  // Made aside and moved: another process never reads half an index.
  const aside = join(folder, `.${process.pid}-${digest}`);
  await makeIndex(indexed, aside);
  await rename(aside, kept).catch(() => rm(aside, { recursive: true, force: true }));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return kept;
}
