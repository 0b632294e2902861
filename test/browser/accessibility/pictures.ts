import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the picture of a test is left, for who wants to look: a folder that Git ignores. */
export function pictureOf(name: string): string {
  const folder = resolve('.cache/accessibility');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.png`);
}
