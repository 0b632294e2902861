import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export interface SourceFile {
  /** Path from the project's root. */
  path: string;
  source: string;
  /** Paths of our own files it imports, from the root; and the names of packages. */
  imports: string[];
}

const CODE = /\.(ts|astro|mjs|js|mdx)$/;
const IMPORT =
  /(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;

/** Every source file under a folder of the project, with what it imports. */
export function sourceFiles(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('empty-package'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const source = readFileSync(path, 'utf8');
      return {
        path: relative('.', path),
        source,
        imports: CODE.test(path) ? importsOf(path, source) : [],
      };
    });
}

const importsOf = (path: string, source: string): string[] =>
  [...source.matchAll(IMPORT)].map(([, from, bare]) => {
    const target = from ?? bare ?? '';
    return target.startsWith('.') ? normalize(join(dirname(path), target)) : target;
  });
