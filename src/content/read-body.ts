import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnyEntry } from '../model/entry.ts';
import { readCorpus } from './shared-corpus.ts';

/** The body of an entry as it is on disk now; of its last good version, when its file is broken; empty, when it has just been deleted. */
export async function readBody(contentDir: string, entry: AnyEntry): Promise<string> {
  if (entry.broken) {
    const { lastGood } = await readCorpus(contentDir);
    const good = lastGood.find((read) => read.entry.path === entry.path);
    if (good) return good.body;
  }
  const source = await readIfThere(join(dirname(contentDir), entry.file));
  return source
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .slice(entry.bodyLine - 1)
    .join('\n');
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
