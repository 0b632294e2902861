import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { resolve } from 'node:path';
import { environmentWith } from '../environment.ts';
import { TEST_DAY } from '../test-day.ts';

export interface Built {
  code: number | null;
  output: string;
  dir: string;
}

/** A folder of its own for a test that builds. */
export function testFolder(name: string): string {
  mkdirSync('.cache/test-builds', { recursive: true });
  return mkdtempSync(resolve('.cache/test-builds', `${name}-`));
}

/** `npm run build` over another content folder, its output kept whether it passes or not. */
export function build(
  contentDir: string,
  folder: string,
  environment: Record<string, string> = {},
): Built {
  const dir = resolve(folder, 'dist');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    env: environmentWith({
      CONTENT_DIR: contentDir,
      OUT_DIR: dir,
      BUILD_DATE: TEST_DAY,
      ...environment,
    }),
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr, dir };
}
