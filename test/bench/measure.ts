import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost, with everything it started. */
export interface Cost {
  /** User and system time, in seconds. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
  /** Resident memory of the whole tree of processes at its highest, in megabytes. */
  peak: number;
}

const POLL_MS = 50;
const PAGE_KB = 4;

/**
 * Runs a command to its end. Processor time is what the shell that started it has counted of
 * its children; memory is read from `/proc` twenty times a second, so a peak between two
 * readings is missed. Linux only.
 */
export async function measure(
  command: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Cost> {
  const begun = performance.now();
  const shell = spawn('sh', ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', ...command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [peak, counted, said] = [0, '', ''];
  shell.stdout.on('data', (chunk) => (counted += String(chunk)));
  shell.stderr.on('data', (chunk) => (said = (said + String(chunk)).slice(-4000)));
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(shell.pid ?? 0))), POLL_MS);
  const [code] = (await once(shell, 'close')) as [number];
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${said}`);
  const wall = (performance.now() - begun) / 1000;
  return { cpu: childrenTime(counted), wall, peak: peak / 1024 };
}

/** The second line of `times`: user and system time of the children, as `1m2.34s 0m1.20s`. */
function childrenTime(counted: string): number {
  const line = counted.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Kilobytes resident of a process and all below it. */
function memoryOf(root: number): number {
  const processes = new Map<number, { parent: number; resident: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program stands between parentheses and may hold anything.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const resident = Number(fields[21]) * PAGE_KB;
      processes.set(Number(name), { parent: Number(fields[1]), resident });
    } catch {
      // ended since it was listed
    }
  }
  const isBelow = (id: number): boolean => {
    if (id === root) return true;
    const parent = processes.get(id)?.parent;
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...processes].reduce((sum, [id, { resident }]) => sum + (isBelow(id) ? resident : 0), 0);
}
