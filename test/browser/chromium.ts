import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';

export interface Chromium {
  executablePath: string;
  env?: Record<string, string>;
}

/**
 * The Chromium of the npm package, unpacked once into a folder of its version: an older one
 * left in the temporary folder would be used instead. A system without NSS gets the
 * libraries that the package brings.
 */
export async function unpackChromium(): Promise<Chromium> {
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  const executablePath = await inVersionedFolder(() => sparticuz.executablePath());
  if (!execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found'))
    return { executablePath };
  const libraries = await inVersionedFolder(() => inflate(join(bin, 'al2023.tar.br')));
  const env = { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib') } as Record<string, string>;
  return { executablePath, env };
}

/** The package unpacks into the temporary folder, wherever that is said to be. */
async function inVersionedFolder(work: () => Promise<string>): Promise<string> {
  const before = process.env['TMPDIR'];
  const folder = join(tmpdir(), `maillage-chromium-${version()}`);
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function version(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return lock.packages['node_modules/@sparticuz/chromium']?.version ?? 'unknown';
}
