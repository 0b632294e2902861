import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './dev-server.ts';

const ME = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

/** A copy of the project as a Git repository, on the branch `travail`, with all of it committed. */
export function copyAsRepository(contentDir?: string) {
  const root = copyProject(contentDir);
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trimEnd();
  writeFileSync(join(root, '.gitignore'), 'node_modules\n.cache\n.astro\n');
  git('init', '--quiet', '--initial-branch=travail');
  git('add', '--all');
  git(...ME, 'commit', '--quiet', '--message', 'Le contenu');
  return { root, git };
}
