import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environmentWith } from '../environment.ts';

let home: string;
let remote: string;

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', env: environmentWith(), stdio: 'pipe' });
const pages = (...args: string[]) => run('.ci/pages', ...args, remote);
const published = () =>
  run('git', '-C', remote, 'ls-tree', '-r', '--name-only', 'pages').split('\n').filter(Boolean);

/** A built site that holds one file. */
function built(name: string): string {
  const folder = join(home, `built-${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), name);
  return folder;
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'maillage-pages-'));
  remote = join(home, 'remote.git');
  run('git', 'init', '--quiet', '--bare', remote);
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the branch of pages', () => {
  it('holds the site, and the previews of proposals beside it', () => {
    pages(built('ancien'), '');
    pages(built('un'), 'apercus/1');
    pages(built('deux'), 'apercus/2');
    pages(built('nouveau'), '');
    expect(published()).toEqual(['apercus/1/un.html', 'apercus/2/deux.html', 'nouveau.html']);
    pages('', 'apercus/1');
    pages(built('deux-bis'), 'apercus/2');
    expect(published()).toEqual(['apercus/2/deux-bis.html', 'nouveau.html']);
    expect(run('git', '-C', remote, 'rev-list', '--count', 'pages').trim()).toBe('1');
  });

  it('is left as it is when it cannot be written', () => {
    pages(built('site'), '');
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(() => pages(built('autre'), '')).toThrow('could not be written (attempt 5)');
    expect(published()).toEqual(['site.html']);
  });
});
