import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { rootSite } from '../browser/sites.ts';
import { environmentWith } from '../environment.ts';
import { TEST_DAY } from '../test-day.ts';
import { filesOf } from './pages.ts';

const sums = (dir: string): string[] =>
  filesOf(dir).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex')}`,
  );

it('two builds with the same input give the same bytes', () => {
  const dir = resolve('.cache/test-sites/again');
  rmSync(dir, { recursive: true, force: true });
  execFileSync('npm', ['run', '--silent', 'build'], {
    env: environmentWith({ OUT_DIR: dir, BASE_PATH: '/', BUILD_DATE: TEST_DAY }),
    stdio: 'pipe',
  });
  expect(sums(dir)).toEqual(sums(rootSite().dir));
});
