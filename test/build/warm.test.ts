import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environmentWith } from '../environment.ts';
import { TEST_DAY } from '../test-day.ts';
import { build, testFolder } from './build.ts';
import { apply, type Edit, edits, writeLibrary } from './edits.ts';
import { filesOf } from './pages.ts';

// Each run is two builds; more of them: WARM_RUNS=50 npx vitest run --project build warm
const RUNS = Number(process.env['WARM_RUNS'] ?? 3);
const PATHS = ['/', '/maillage/'];

const folder = testFolder('warm');
const libraries = ['one', 'other'].map((name) => join(folder, name, 'content'));
let count = 0;

beforeAll(() => libraries.forEach(writeLibrary));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sums = (dir: string): string[] =>
  filesOf(dir).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex')}`,
  );

/** The same library from a folder that no cache knows. */
function cold(contentDir: string, basePath: string): string[] {
  count += 1;
  const apart = join(folder, `cold-${count}`);
  cpSync(contentDir, join(apart, 'content'), { recursive: true });
  const { code, output, dir } = build(join(apart, 'content'), apart, { BASE_PATH: basePath });
  expect(code, output).toBe(0);
  return sums(dir);
}

const warm = (contentDir: string, basePath: string) =>
  build(contentDir, folder, { BASE_PATH: basePath });

function sameAsCold(contentDir: string, basePath: string): void {
  const { code, output, dir } = warm(contentDir, basePath);
  expect(code, output).toBe(0);
  expect(sums(dir)).toEqual(cold(contentDir, basePath));
}

it('a build after any edits is the one that nothing was kept for', () => {
  const [contentDir = ''] = libraries;
  warm(contentDir, '/');
  const scenario = fc.record({
    changes: edits,
    library: fc.constantFrom(0, 0, 0, 1),
    path: fc.constantFrom(0, 0, 0, 1),
  });
  fc.assert(
    fc.property(scenario, ({ changes, library, path }) => {
      const at = libraries[library] ?? '';
      changes.forEach((change: Edit) => apply(at, change, (count += 1)));
      sameAsCold(at, PATHS[path] ?? '/');
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 600_000);

it('keeps the pages that nothing changed, and makes again those that show what did', () => {
  const [contentDir = ''] = libraries;
  warm(contentDir, '/');
  const shown = ['/fiches/exemple/index.html', '/fiches/exemple/animer/index.html'];
  const { output: nothingNew } = warm(contentDir, '/');
  for (const page of shown) expect(nothingNew).not.toContain(page);
  apply(contentDir, { kind: 'new term', at: 0 }, (count += 1));
  const { output: newTerm } = warm(contentDir, '/');
  for (const page of shown) expect(newTerm).toContain(page);
});

it('a build that was stopped leaves a cache that can be used', async () => {
  const [contentDir = ''] = libraries;
  apply(contentDir, { kind: 'title', at: 3 }, 900);
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    env: environmentWith({
      CONTENT_DIR: contentDir,
      OUT_DIR: resolve(folder, 'dist'),
      BUILD_DATE: TEST_DAY,
    }),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stopped = new Promise((done) => child.once('exit', done));
  child.stdout.on('data', (chunk) => {
    if (String(chunk).includes('generating static routes')) child.kill('SIGKILL');
  });
  await stopped;
  sameAsCold(contentDir, '/');
});
