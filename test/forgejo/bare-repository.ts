import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWith } from '../environment.ts';

export interface Person {
  login: string;
  full_name: string;
  email: string;
}

export interface Operation {
  operation: 'create' | 'update' | 'delete';
  path: string;
  from_path?: string;
  /** In base64. */
  content?: string;
}

/** A bare repository, written to as a forge does: no folder of files, Git's own commands. */
export function bareRepository(folder: string) {
  const run = (args: string[], input?: Buffer | string, env: Record<string, string> = {}) =>
    execFileSync('git', ['--git-dir', folder, ...args], {
      input: input ?? '',
      env: environmentWith(env),
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const git = (...args: string[]) => run(args).toString().trimEnd();
  const lines = (text: string) => text.split('\n').filter(Boolean);

  const withIndex = <T>(work: (index: (args: string[]) => string) => T): T => {
    const place = mkdtempSync(join(tmpdir(), 'maillage-index-'));
    const env = { GIT_INDEX_FILE: join(place, 'index') };
    try {
      return work((args) => run(args, '', env).toString().trimEnd());
    } finally {
      rmSync(place, { recursive: true });
    }
  };
  const commitTree = (tree: string, parents: string[], message: string, who: Person): string => {
    const options = parents.flatMap((parent) => ['-p', parent]);
    return run(['commit-tree', tree, ...options], message, {
      GIT_AUTHOR_NAME: who.full_name,
      GIT_AUTHOR_EMAIL: who.email,
      GIT_COMMITTER_NAME: 'Forgejo',
      GIT_COMMITTER_EMAIL: 'forge@example.org',
    })
      .toString()
      .trim();
  };

  return {
    folder,
    git,
    find: (name: string): string | undefined => {
      try {
        return git('rev-parse', '--verify', '--quiet', name);
      } catch {
        return undefined;
      }
    },
    branches: () => lines(git('for-each-ref', '--format=%(refname:short)', 'refs/heads')),
    blob: (sha: string) => run(['cat-file', 'blob', sha]).toString('base64'),
    tree: (sha: string) =>
      lines(git('ls-tree', '-r', '-t', '--format=%(objecttype) %(objectname) %(path)', sha)).map(
        (line) => {
          const [type = '', id = '', ...path] = line.split(' ');
          return { type, sha: id, path: path.join(' ') };
        },
      ),
    log: (...args: string[]) =>
      lines(git('log', '--format=%H%x09%an%x09%aI%x09%s', ...args)).map((line) => {
        const [sha = '', name = '', date = '', message = ''] = line.split('\t');
        return { sha, commit: { message, author: { name, date } } };
      }),
    changes: (from: string, to: string) =>
      lines(git('diff', '--name-status', '--no-renames', `${from}...${to}`)).map((line) => {
        const [letter, filename] = line.split('\t');
        const status = { A: 'added', D: 'deleted' }[letter ?? ''] ?? 'changed';
        return { filename, status };
      }),
    /** The first commit, of the files of a folder. */
    fill: (files: string, who: Person) =>
      withIndex((index) => {
        index(['--work-tree', files, 'add', '--all', '--force', files]);
        git(
          'update-ref',
          'refs/heads/main',
          commitTree(index(['write-tree']), [], 'Le contenu', who),
        );
      }),
    commit: (branch: string, operations: Operation[], message: string, who: Person): string =>
      withIndex((index) => {
        index(['read-tree', branch]);
        for (const { operation, path, from_path, content = '' } of operations) {
          if (operation === 'delete' || from_path)
            index(['rm', '--cached', '--quiet', '--', from_path ?? path]);
          if (operation === 'delete') continue;
          const id = run(['hash-object', '-w', '--stdin'], Buffer.from(content, 'base64'));
          index(['update-index', '--add', '--cacheinfo', `100644,${id.toString().trim()},${path}`]);
        }
        const made = commitTree(index(['write-tree']), [git('rev-parse', branch)], message, who);
        git('update-ref', `refs/heads/${branch}`, made);
        return made;
      }),
    /** Answers whether it could: two changes of one line cannot be merged. */
    merge: (into: string, from: string, message: string, who: Person): boolean => {
      try {
        const [tree = ''] = lines(git('merge-tree', '--write-tree', into, from));
        const parents = [git('rev-parse', into), git('rev-parse', from)];
        git('update-ref', `refs/heads/${into}`, commitTree(tree, parents, message, who));
        return true;
      } catch {
        return false;
      }
    },
  };
}

export type BareRepository = ReturnType<typeof bareRepository>;

export function createBare(folder: string): BareRepository {
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  return bareRepository(folder);
}
