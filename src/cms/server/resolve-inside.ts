import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';

/**
 * The place on disk of a path under the content folder, no link followed out of it. The path
 * is relative to the folder that holds the content folder. `undefined` when it leads elsewhere.
 */
export async function resolveInside(contentDir: string, path: string): Promise<string | undefined> {
  const wanted = join(dirname(contentDir), path);
  if (wanted !== contentDir && !wanted.startsWith(contentDir + sep)) return undefined;
  const [home, holder] = await Promise.all([realpath(contentDir), realOrSelf(dirname(wanted))]);
  const real = join(holder, basename(wanted));
  if (real !== home && !real.startsWith(home + sep)) return undefined;
  const stat = await lstat(real).catch(() => undefined);
  return stat?.isSymbolicLink() ? undefined : real;
}

/** A folder that does not exist yet has no link to follow, but the one that will hold it may. */
const realOrSelf = async (folder: string): Promise<string> =>
  realpath(folder).catch(async () => join(await realOrSelf(dirname(folder)), basename(folder)));
