import { type Git, isAncestor, says } from './git.ts';

export const draftOf = (collection: string, slug: string): string => `cms/${collection}/${slug}`;

export const drafts = async (git: Git): Promise<string[]> =>
  (await git('for-each-ref', '--format=%(refname:short)', 'refs/heads/cms/'))
    .split('\n')
    .filter(Boolean);

/** A draft that says what is published says nothing: decap-server fails on it, and lists no other. */
export async function dropEmptyDrafts(git: Git, branch: string): Promise<void> {
  for (const draft of await drafts(git))
    if (await says(git('diff', '--quiet', branch, draft, '--')))
      await git('branch', '--quiet', '-D', draft);
}

/**
 * Puts a draft on top of what is published. It was begun on `was`, or on what came before: the
 * branch may have another history since. Where both changed the same line the draft keeps its
 * own. Answers whether the published version of its files had changed: it is to be read again.
 */
export async function bringUpToDate(
  git: Git,
  branch: string,
  draft: string,
  was = branch,
): Promise<boolean> {
  if (await isAncestor(git, branch, draft)) return false;
  const start = await git('merge-base', was, draft);
  const paths = (await git('diff', '--name-only', '-z', start, draft)).split('\0').filter(Boolean);
  const hasChanged = !(await says(git('diff', '--quiet', start, branch, '--', ...paths)));
  const words = await git('rev-parse', draft);
  try {
    const options = ['--quiet', '--strategy-option=theirs', '--onto', branch];
    await git('rebase', ...options, start, draft);
  } catch {
    // The sheet was deleted or renamed: the draft takes it up as it has it.
    await git('rebase', '--abort').catch(() => '');
    await git('checkout', '--quiet', '-B', draft, branch);
    await git('checkout', '--quiet', words, '--', ...(await kept(git, words, paths)));
    await git('commit', '--quiet', '--allow-empty', '--reuse-message', words);
  }
  await git('checkout', '--quiet', branch);
  return hasChanged;
}

/** Of these paths, those that the draft has: it may have removed a picture. */
const kept = async (git: Git, words: string, paths: string[]): Promise<string[]> =>
  (await git('ls-tree', '-r', '-z', '--name-only', words, '--', ...paths))
    .split('\0')
    .filter(Boolean);
