import { bringIn } from './clone.ts';
import { type Git, gitIn } from './git.ts';
import type { Repository } from './repository.ts';

/** What is published in the clone and cannot go into the person's own branch yet. */
export interface Waiting {
  count: number;
  why: 'uncommitted' | 'disagreement' | 'refused';
}

/**
 * Moves the person's branch forward to what is published, which stands on top of it. Their folder
 * is touched only when nothing in it waits for a commit; otherwise nothing moves, and the answer
 * says why.
 */
export async function forward(
  { root, branch }: Repository,
  clone: Git,
  folder: string,
): Promise<Waiting | undefined> {
  const count = await countWaiting(clone, branch);
  if (count === 0) return undefined;
  const git = gitIn(root);
  const current = await git('symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => '');
  if (current === branch && (await git('status', '--porcelain', '--untracked-files=no')))
    return { count, why: 'uncommitted' };
  try {
    if (current === branch) {
      await git('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', folder, branch);
      await git('merge', '--quiet', '--ff-only', await clone('rev-parse', branch));
    } else await git('fetch', '--quiet', '--no-tags', folder, `${branch}:${branch}`);
  } catch {
    return { count, why: 'refused' };
  }
  await bringIn(clone, branch);
  return undefined;
}

export const countWaiting = async (clone: Git, branch: string): Promise<number> =>
  Number(await clone('rev-list', '--count', `refs/remotes/origin/${branch}..${branch}`));
