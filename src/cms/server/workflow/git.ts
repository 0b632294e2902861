import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A Git command in one repository: what it printed, without the last line end. Throws with what Git said. */
export type Git = (...args: string[]) => Promise<string>;

// Called from a hook of Git, a command inherits another repository's variables.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name)));

export const NO_GIT = 'Git is not installed.';

const run = promisify(execFile);

export const gitIn =
  (cwd: string): Git =>
  async (...args) => {
    try {
      const { stdout } = await run('git', args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
      return stdout.replace(/\n$/, '');
    } catch (error) {
      const { code, stderr } = error as { code?: unknown; stderr?: string };
      if (code === 'ENOENT') throw new Error(NO_GIT, { cause: error });
      throw new Error(`git ${args[0]}: ${stderr?.trim() || 'refused'}`, { cause: error });
    }
  };

/** A file as a branch has it, to the last character; `null` when it has none. */
export const textOn = (cwd: string, branch: string, path: string): Promise<string | null> =>
  run('git', ['show', `${branch}:${path}`], { cwd, env, maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    () => null,
  );

/** Whether a command that answers by its exit code says yes. */
export const says = (answer: Promise<string>): Promise<boolean> =>
  answer.then(
    () => true,
    () => false,
  );

export const isAncestor = (git: Git, older: string, newer: string): Promise<boolean> =>
  says(git('merge-base', '--is-ancestor', older, newer));
