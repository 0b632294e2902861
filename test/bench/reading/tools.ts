import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const HERE = import.meta.dirname;
const FOLDER = resolve('.cache/bench/reading');
const FILES = ['package.json', 'package-lock.json'];

/** What is used of the two packages. */
export interface Tools {
  lighthouse: (url: string, flags: object) => Promise<{ lhr: LighthouseResult } | undefined>;
  certificate: () => Promise<Keys>;
}

/** Of a server, in PEM. */
export interface Keys {
  private: string;
  cert: string;
}

export interface LighthouseResult {
  categories: Record<string, { score: number | null }>;
}

/**
 * The two packages of this bench alone, installed at its first run into a folder of their own:
 * they weigh 180 MB, which nobody needs to read, write or test the library.
 */
export async function tools(): Promise<Tools> {
  mkdirSync(FOLDER, { recursive: true });
  const isThere =
    existsSync(join(FOLDER, 'node_modules')) &&
    FILES.every((name) => textOf(join(FOLDER, name)) === textOf(join(HERE, name)));
  if (!isThere) {
    for (const name of FILES) copyFileSync(join(HERE, name), join(FOLDER, name));
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: 'inherit',
    });
  }
  const { resolve: find } = createRequire(join(FOLDER, 'package.json'));
  const load = (name: string) => import(pathToFileURL(find(name)).href) as Promise<unknown>;
  const { default: lighthouse } = (await load('lighthouse')) as { default: Tools['lighthouse'] };
  const { generate } = (await load('selfsigned')) as {
    generate: (subject: object[]) => Promise<Keys>;
  };
  return { lighthouse, certificate: () => generate([{ name: 'commonName', value: 'localhost' }]) };
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
