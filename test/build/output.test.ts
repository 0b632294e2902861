import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { environmentWith } from '../environment.ts';
import { build, testFolder } from './build.ts';

const CONTENT = 'test/fixtures/search/content';

// Outside of the project, where Astro puts the code of every build in one place.
const outside = mkdtempSync(join(tmpdir(), 'maillage-'));
const folder = testFolder('output');
afterAll(() => {
  for (const made of [outside, folder]) rmSync(made, { recursive: true, force: true });
});

const start = (outDir: string, basePath: string): ChildProcess =>
  spawn(process.execPath, ['src/commands/build.ts'], {
    env: environmentWith({ CONTENT_DIR: CONTENT, OUT_DIR: outDir, BASE_PATH: basePath }),
  });
const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', done));
const home = (outDir: string) => readFileSync(join(outDir, 'index.html'), 'utf8');

it('two builds at once do not meet, and one that is stopped leaves the last site', async () => {
  const [one, other] = [join(outside, 'un'), join(outside, 'l’été à deux')];
  expect(await Promise.all([ended(start(one, '/')), ended(start(other, '/maillage/'))])).toEqual([
    0, 0,
  ]);
  expect(home(one)).not.toContain('/maillage/');
  expect(home(other)).toContain('href="/maillage/fiches/"');

  const before = [readdirSync(one, { recursive: true }), home(one)];
  const stopped = start(one, '/autre/');
  stopped.stdout?.on('data', (chunk) => {
    if (String(chunk).includes('generating static routes')) stopped.kill('SIGINT');
  });
  expect(await ended(stopped)).not.toBe(0);
  expect([readdirSync(one, { recursive: true }), home(one)]).toEqual(before);
});

it('never empties a folder that holds something else', () => {
  const letter = join(folder, 'dist', 'lettre.txt');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(letter, 'Chère amie');
  const { code, output } = build(CONTENT, folder);
  expect(code).toBe(1);
  expect(output).toContain('holds something else than a built site');
  expect(existsSync(letter)).toBe(true);
});
