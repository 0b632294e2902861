import { basename, dirname } from 'node:path';
import { realpath } from 'node:fs/promises';
import { type Git, gitIn, NO_GIT, says } from './git.ts';

/** The person whose name commits carry. */
export interface Contributor {
  name: string;
  email: string;
}

/** The repository of whoever runs `npm start -- --workflow`, as it was when it started. */
export interface Repository {
  root: string;
  /** The branch that is checked out: what is published goes there. */
  branch: string;
  contributor: Contributor;
}

/** Finds the repository of a content folder. Throws, saying what to do, where a workflow cannot run. */
export async function findRepository(
  contentDir: string,
  given: Partial<Contributor>,
): Promise<Repository> {
  const holder = dirname(contentDir);
  const git = gitIn(holder);
  const root = await git('rev-parse', '--show-toplevel').catch((error: unknown) => {
    if ((error as Error).message === NO_GIT) throw error;
    throw new Error(
      `${holder} is not a Git repository: run "git init" there and commit, or start without --workflow.`,
    );
  });
  if ((await realpath(root)) !== (await realpath(holder)))
    throw new Error(
      `The content folder must stand at the top of its Git repository: ${contentDir} is deeper in ${root}.`,
    );
  if (!(await says(git('rev-parse', '--verify', '--quiet', 'HEAD'))))
    throw new Error(`${root} has no commit yet: commit the content, then start again.`);
  const branch = await git('symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => {
    throw new Error(
      `${root} is on no branch (detached HEAD): run "git switch main", or another branch, then start again.`,
    );
  });
  if (branch === 'cms' || branch.startsWith('cms/'))
    throw new Error(
      `The branch ${branch} has the name of a draft of the editor: switch to another, then start again.`,
    );
  if (!(await git('ls-tree', '-d', '--name-only', 'HEAD', basename(contentDir))))
    throw new Error(`${contentDir} is not committed on ${branch}: commit it, then start again.`);
  return { root, branch, contributor: await contributorOf(git, given) };
}

async function contributorOf(git: Git, given: Partial<Contributor>): Promise<Contributor> {
  const configured = (key: string) => git('config', key).catch(() => '');
  const name = given.name ?? (await configured('user.name'));
  const email = given.email ?? (await configured('user.email'));
  if (!name || !email)
    throw new Error(
      'Nobody is named as the author of what is saved: set EDITOR_NAME and EDITOR_EMAIL, or run "git config user.name" and "git config user.email".',
    );
  return { name, email };
}
