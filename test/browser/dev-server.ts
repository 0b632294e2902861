import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environmentWith } from '../environment.ts';

export interface DevServer {
  /** Address of the library, base path included. */
  url: string;
  /** The content folder it serves: a copy, free to be written. */
  contentDir: string;
  root: string;
  /** What it has printed so far. */
  output(): string;
  close(): void;
}

const PROJECT = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * A project root of its own, since Astro keeps one development store per root. Dependencies
 * are found in the folders above.
 */
export function copyProject(contentDir = 'content'): string {
  mkdirSync('.cache/roots', { recursive: true });
  const root = mkdtempSync(resolve('.cache/roots/dev-'));
  for (const name of PROJECT) cpSync(name, join(root, name), { recursive: true });
  cpSync(contentDir, join(root, 'content'), { recursive: true });
  return root;
}

/** `npm start` over a copy of the project. */
export async function startDevServer(
  options: { contentDir?: string; basePath?: string } = {},
): Promise<DevServer> {
  const root = copyProject(options.contentDir);
  const contentDir = join(root, 'content');
  const started = await start(root, { BASE_PATH: options.basePath ?? '/' });
  return {
    ...started,
    root,
    contentDir,
    close: () => {
      started.stop();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs `npm start` in that root until it says where to go. */
export async function start(
  root: string,
  environment: Record<string, string> = {},
  options: readonly string[] = [],
) {
  // The folder of a test has no `.bin` of its own: the Node of the project is named.
  const child = spawn(process.execPath, ['src/commands/start.ts', ...options], {
    cwd: root,
    env: environmentWith(environment),
    detached: true,
  });
  let output = '';
  const url = await new Promise<string>((done, failed) => {
    const hear = (chunk: Buffer) => {
      output += String(chunk);
      const found = /the library {2}(\S+)/.exec(output)?.[1];
      if (found) done(found.replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => failed(new Error(`npm start ended (${code}):\n${output}`)));
  });
  const stop = () => {
    try {
      if (child.pid) process.kill(-child.pid);
    } catch {
      // it has already stopped
    }
  };
  return { url, output: () => output, stop, child };
}
