import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What decides what the packages are. */
const PACKAGES = ['package.json', 'package-lock.json'];

/**
 * A digest of our code under these paths of the project, of its packages and of the Node that
 * runs them: what was made by another version is not used again.
 */
export function codeVersion(paths: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  for (const file of [...paths.flatMap(filesIn), ...PACKAGES.flatMap(filesIn)].sort())
    digest.update(`\n${file}\n`).update(readFileSync(file));
  return digest.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
