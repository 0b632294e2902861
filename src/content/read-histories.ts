import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { History } from '../model/change.ts';
import { changesIn, LOG } from './changes.ts';

const MOST_BYTES = 512 * 1024 * 1024;

const kept = new Map<string, { commit: string; histories: Map<string, History> }>();

/**
 * The history of the files of a content folder, by path inside it, in one call of Git. Nothing
 * when there is no Git, no repository, or one whose history was cut (a shallow clone): a part of
 * a history would lie. Read again after a commit.
 */
export async function readHistories(
  contentDir: string,
): Promise<ReadonlyMap<string, History> | undefined> {
  try {
    const [commit = '', shallow] = (
      await git(contentDir, ['rev-parse', 'HEAD', '--is-shallow-repository'])
    ).split('\n');
    if (shallow !== 'false') return undefined;
    const known = kept.get(contentDir);
    if (known?.commit === commit) return known.histories;
    const histories = changesIn(await git(contentDir, LOG));
    kept.set(contentDir, { commit, histories });
    return histories;
  } catch {
    return undefined;
  }
}

// Called from a hook of Git, a command inherits another repository's variables.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name)));

const git = async (cwd: string, args: readonly string[]): Promise<string> =>
  (await promisify(execFile)('git', args, { cwd, env, maxBuffer: MOST_BYTES })).stdout;
