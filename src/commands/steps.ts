import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Step {
  name: string;
  command: string;
  args: string[];
}

/** What `npm run check` is made of, in the order told. */
export const CHECKS: readonly Step[] = [
  { name: 'types', command: 'astro', args: ['check', '--minimumSeverity', 'error'] },
  { name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'content', command: 'node', args: ['src/commands/check-content.ts'] },
];

/** Runs every step even when one fails, and gives the names of those that did. */
export async function runAll(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, command, args } of steps) {
    console.log(`\n▸ ${name}`);
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    console.log(code === 0 ? `  ${name}: passed` : `  ${name}: FAILED`);
    if (code !== 0) failed.push(name);
  }
  return failed;
}
