import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/content/read-histories.ts';

const root = mkdtempSync(join(tmpdir(), 'maillage-history-'));
const repository = join(root, 'one');
const content = join(repository, 'content');
const FIRST = '---\ntitle: Un\nsteps:\n  - title: Un pas\n---\n\n## Le lieu\n\nUne salle.\n';
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@exemple.fr'];
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'pipe' });

function commit(day: string): void {
  git(repository, 'add', '-A');
  const date = `${day}T12:00:00Z`;
  execFileSync('git', [...identity, 'commit', '-qm', 'x'], {
    cwd: repository,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

beforeAll(() => {
  mkdirSync(join(content, 'fiches'), { recursive: true });
  git(repository, 'init', '-q');
  writeFileSync(join(content, 'fiches', 'été « un ».mdx'), FIRST);
  writeFileSync(join(repository, '.gitattributes'), readFileSync('.gitattributes'));
  commit('2026-01-01');
  renameSync(join(content, 'fiches', 'été « un ».mdx'), join(content, 'fiches', 'b.mdx'));
  commit('2026-02-02');
  writeFileSync(
    join(content, 'fiches', 'b.mdx'),
    `${FIRST.replace('Une', 'Deux').replace('pas\n', 'pas\nneeds: [b]\n')}\n## Après\n\nRanger.\n`,
  );
  writeFileSync(join(repository, 'other.txt'), 'x');
  commit('2026-03-03');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the histories of a content folder', () => {
  it('come from Git, with the former names and the parts that changed, for its own files only', async () => {
    expect(await readHistories(content)).toEqual(
      new Map([
        [
          'fiches/b.mdx',
          [
            {
              day: '2026-03-03',
              kind: 'edited',
              parts: [
                { name: 'needs', isChapter: false, kind: 'added' },
                { name: 'Le lieu', isChapter: true, kind: 'edited' },
                { name: 'Après', isChapter: true, kind: 'added' },
              ],
            },
            { day: '2026-02-02', kind: 'moved', parts: [] },
            { day: '2026-01-01', kind: 'created', parts: [] },
          ],
        ],
      ]),
    );
  });

  it('are read again after a commit', async () => {
    await readHistories(content);
    writeFileSync(join(content, 'fiches', 'c.mdx'), 'un\n');
    commit('2026-04-04');
    expect((await readHistories(content))?.get('fiches/c.mdx')).toEqual([
      { day: '2026-04-04', kind: 'created', parts: [] },
    ]);
  });

  it('are not known where the repository was cut, nor where there is none', async () => {
    const shallow = join(root, 'shallow');
    git(root, 'clone', '-q', '--depth', '1', `file://${repository}`, shallow);
    expect(await readHistories(join(shallow, 'content'))).toBeUndefined();
    const none = mkdtempSync(join(root, 'none-'));
    expect(await readHistories(none)).toBeUndefined();
    expect(await readHistories(join(none, 'absent'))).toBeUndefined();
  });
});
