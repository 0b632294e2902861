import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '../../../src/cms/server/workflow/session.ts';
import { emptyLibrary, type Library, open, served } from './workflow-repository.ts';

const TERM = 'content/glossaire/persona.mdx';

let library: Library;

beforeEach(() => {
  library = emptyLibrary();
  library.write('.gitignore', '.cache\n');
  library.write(TERM, '---\nterm: persona\n---\n');
  library.commit('Le contenu');
});
afterEach(() => library.remove());

describe('the workflow refuses', { timeout: 60_000 }, () => {
  it.each([
    ['another branch', 'unpublishedEntries', { branch: 'autre' }],
    ['an option for a branch', 'getEntry', { branch: '--orphan', path: TERM }],
    ['a strange slug', 'deleteUnpublishedEntry', { collection: 'glossaire', slug: '../main' }],
    ['a strange collection', 'publishUnpublishedEntry', { collection: '-x', slug: 'persona' }],
    ['a strange identifier', 'unpublishedEntry', { id: 'glossaire/x/../../main' }],
    ['a place outside', 'getEntry', { path: '.git/config' }],
  ])('%s', async (_what, action, params) => {
    const editor = await served(await open(library.root));
    expect((await editor.ask(action, params)).status).toBe(403);
    editor.close();
  });

  it.each([
    [
      'outside a repository',
      (git: Library['git']) => git('config', 'core.worktree', '/'),
      'must stand at the top of its Git repository',
    ],
    ['on no branch', (git: Library['git']) => git('checkout', '--quiet', '--detach'), 'git switch'],
    [
      'on a branch named as a draft',
      (git: Library['git']) => git('switch', '--quiet', '--create', 'cms/x'),
      'the name of a draft',
    ],
    [
      'where the content is not committed',
      (git: Library['git']) => {
        git('rm', '-r', '--quiet', '--cached', 'content');
        git('commit', '--quiet', '--message', 'x');
      },
      'is not committed on main',
    ],
    [
      'without commits',
      (git: Library['git']) => git('update-ref', '-d', 'refs/heads/main'),
      'has no commit yet',
    ],
  ])('to start %s, and says what to do', async (_where, change, words) => {
    change(library.git);
    await expect(open(library.root)).rejects.toThrow(words);
  });

  it('to start where there is no repository, nor without a name for commits', async () => {
    library.git('config', 'user.name', '');
    await expect(
      openSession({
        contentDir: join(library.root, 'content'),
        cacheDir: join(library.root, '.cache/x'),
        contributor: {},
      }),
    ).rejects.toThrow('set EDITOR_NAME and EDITOR_EMAIL');
    rmSync(join(library.root, '.git'), { recursive: true });
    await expect(open(library.root)).rejects.toThrow('is not a Git repository');
  });

  it('a second process while one holds it', async () => {
    await open(library.root);
    const lock = join(library.root, '.cache/x/workflow/main.lock');
    writeFileSync(lock, '1');
    await expect(open(library.root)).rejects.toThrow('already runs (process 1)');
    writeFileSync(lock, '4194305');
    await open(library.root);
  });
});
