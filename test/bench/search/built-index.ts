import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readLexicon, LEXICON_FILE, type LexiconFile } from '../../../src/search/query/lexicon.ts';
import { environmentWith } from '../../environment.ts';
import { measure } from '../measure.ts';
import { sentBytes } from './sent-bytes.ts';

/** What the index of a library weighs, and what it cost. */
export interface BuiltIndex {
  folder: string;
  /** Seconds of processor, of all its processes, with the start of Node and the library. */
  cpu: number;
  /** Megabytes. */
  memory: number;
  files: number;
  /** Bytes in all, as sent. */
  bytes: number;
  words: number;
  lexiconBytes: number;
}

export async function builtIndex(count: number): Promise<BuiltIndex> {
  const folder = resolve('.cache/bench/search', `index-${count}`);
  const script = 'test/bench/search/make-index.ts';
  const { cpu, peak } = await measure(
    [process.execPath, script, String(count), folder],
    process.cwd(),
    environmentWith(),
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const lexicon = join(folder, LEXICON_FILE);
  return {
    folder,
    cpu,
    memory: peak,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + sentBytes(file), 0),
    words: readLexicon(JSON.parse(readFileSync(lexicon, 'utf8')) as LexiconFile).words.length,
    lexiconBytes: sentBytes(lexicon),
  };
}
