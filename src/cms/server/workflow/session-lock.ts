import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const held = new Set<string>();
process.once('exit', () => held.forEach((file) => rmSync(file, { force: true })));

/** Keeps a clone for this process until it ends. Throws when another one that is alive has it. */
export function holdAlone(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    // Astro starts again in the same process when its settings change.
    if (holder === process.pid) return;
    if (isAlive(holder))
      throw new Error(
        `The workflow of this library already runs (process ${holder}): use that editor, or stop it first.`,
      );
    writeFileSync(file, String(process.pid));
  }
  held.add(file);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
