import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from './browser/browser.ts';
import { freePort } from '../src/commands/ports.ts';
import { environmentWith } from './environment.ts';
import { TEST_DAY } from './test-day.ts';
import type { TestProject } from 'vitest/node';

const KEY = Symbol.for('maillage.test-sites');
const shared = globalThis as { [KEY]?: Promise<Made> };

interface Made {
  sites: Record<'root' | 'based', { url: string; dir: string; basePath: string }>;
  servers: ChildProcess[];
}

/** Builds and serves the library twice (root and base path), once for all projects that ask. */
export default async function setup(project: TestProject): Promise<() => void> {
  const made = await (shared[KEY] ??= make());
  project.provide('sites', made.sites);
  return () => made.servers.forEach((server) => server.kill());
}

async function make(): Promise<Made> {
  // Unpacks the browser before tests launch it side by side.
  await (await launch()).close();
  const root = await site('root', '/', 4400);
  const based = await site('based', '/maillage/', 4500);
  return { sites: { root: root.site, based: based.site }, servers: [root.server, based.server] };
}

async function site(name: string, basePath: string, from: number) {
  const dir = resolve('.cache/test-sites', name);
  mkdirSync(join(dir, '..'), { recursive: true });
  const port = await freePort(from);
  const environment = environmentWith({
    OUT_DIR: dir,
    BASE_PATH: basePath,
    BUILD_DATE: TEST_DAY,
    PORT: String(port),
  });
  await run('build', environment);
  // Without npm between: the server itself is what is stopped at the end.
  const server = spawn(process.execPath, ['src/commands/preview.ts'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // It takes the next port when another run took this one in between.
  const taken = await said(server, /The built site is at http:\/\/[^:]+:(\d+)\//);
  return { server, site: { url: `http://127.0.0.1:${taken}${basePath}`, dir, basePath } };
}

async function run(script: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn('npm', ['run', '--silent', script], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`npm run ${script} failed:\n${output}`);
}

/** What the server says first in these words: their group. */
const said = (child: ChildProcess, words: RegExp): Promise<string> =>
  new Promise((done, failed) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      const [, group] = words.exec(output) ?? [];
      if (group) done(group);
    });
    child.once('exit', () => failed(new Error(`It stopped before saying ${words}:\n${output}`)));
  });
