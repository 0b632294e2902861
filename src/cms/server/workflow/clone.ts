import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Git, gitIn, isAncestor } from './git.ts';
import type { Contributor, Repository } from './repository.ts';

/** What the clone is told, whatever the settings of the person who runs it. */
const settings = ({ name, email }: Contributor): Record<string, string> => ({
  'user.name': name,
  'user.email': email,
  'commit.gpgSign': 'false',
  // A hook of theirs is for their own commits.
  'core.hooksPath': join('.git', 'no-hooks'),
  'core.autocrlf': 'false',
  'core.quotePath': 'false',
  // decap-server reads the paths of a draft in a diff.
  'diff.noprefix': 'false',
  'diff.mnemonicPrefix': 'false',
});

/** The editor's own copy of a repository: made once, and mended when it was left half-way. */
export async function openClone(
  { root, branch, contributor }: Repository,
  folder: string,
): Promise<Git> {
  if (!existsSync(folder)) await makeClone(root, branch, folder);
  const git = gitIn(folder);
  await git('remote', 'set-url', 'origin', root);
  for (const [key, value] of Object.entries(settings(contributor))) await git('config', key, value);
  await mend(git, folder, branch);
  return git;
}

/** Under another name until it is whole: what was cut short is not taken for a clone. */
async function makeClone(root: string, branch: string, folder: string): Promise<void> {
  const unfinished = join(dirname(folder), `.${basename(folder)}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const options = ['--quiet', '--no-tags', '--no-checkout', '--template=', '--branch', branch];
  await gitIn(dirname(folder))('clone', ...options, root, unfinished);
  renameSync(unfinished, folder);
}

/** Back on its branch, as committed: nothing of a command that was cut short or refused is left. */
export async function mend(git: Git, folder: string, branch: string): Promise<void> {
  for (const name of ['index.lock', 'HEAD.lock', 'config.lock'])
    rmSync(join(folder, '.git', name), { force: true });
  for (const command of ['rebase', 'merge']) await git(command, '--abort').catch(() => '');
  await git('checkout', '--quiet', '--force', branch);
  await git('clean', '--quiet', '-d', '--force');
}

/**
 * Brings what the repository has since committed into the clone; what was published here and
 * has not gone back is put on top of it. Throws, all left as it was, when the two disagree.
 */
export async function bringIn(git: Git, branch: string): Promise<void> {
  const origin = `refs/remotes/origin/${branch}`;
  const before = await git('rev-parse', origin);
  await git('fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:${origin}`);
  if (await isAncestor(git, origin, branch)) return;
  if (await isAncestor(git, branch, origin)) {
    await git('reset', '--quiet', '--hard', origin);
    return;
  }
  try {
    await git('rebase', '--quiet', '--onto', origin, before, branch);
  } catch (error) {
    await git('rebase', '--abort').catch(() => '');
    await git('update-ref', origin, before);
    throw error;
  }
}
