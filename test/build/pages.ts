import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Page {
  /** Path of the file in the built site: `fiches/x/index.html`. */
  file: string;
  html: string;
}

/** Files of a built site, sorted, the vendor's editor apart. */
export const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();

/** Every HTML page of a built site but the editor's, which is Decap's own. */
export const pagesOf = (dir: string): Page[] =>
  filesOf(dir)
    .filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
    .map((file) => ({ file, html: readFileSync(join(dir, file), 'utf8') }));
