import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnyEntry } from '../model/entry.ts';

/** The body of an entry, as it is on disk now. */
export async function readBody(contentDir: string, entry: AnyEntry): Promise<string> {
  const source = await readFile(join(dirname(contentDir), entry.file), 'utf8');
  return source.replace(/\r\n?/g, '\n').split('\n').slice(entry.bodyLine - 1).join('\n');
}
