import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { environmentWith } from '../environment.ts';

/** The library built as it is, for a bench to measure. */
export function buildForBench(name: string): string {
  const dir = resolve('.cache/bench', name);
  execFileSync(process.execPath, ['src/commands/build.ts'], {
    env: environmentWith({ OUT_DIR: dir }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return dir;
}
