import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { type Corpus, corpusReader } from './corpus.ts';
import { keptReads } from './kept-reads.ts';

type Read = () => Promise<Corpus>;

// Astro loads the configuration, the loaders and the pages as separate copies of a module:
// the readers live on the process, so that a file is read once whoever asks.
const KEY = Symbol.for('maillage.corpus-readers');
const store = globalThis as { [KEY]?: Map<string, Read> };

/** The corpus of a content folder, as it is on disk now. Calls made together share one reading. */
export function readCorpus(contentDir: string): Promise<Corpus> {
  const readers = (store[KEY] ??= new Map<string, Read>());
  let read = readers.get(contentDir);
  if (!read) {
    const { contentDir: ours, cacheDir } = readSettings();
    const earlier = contentDir === ours ? keptReads(join(cacheDir, 'reads.json')) : undefined;
    readers.set(contentDir, (read = shareReadings(corpusReader(contentDir, earlier))));
  }
  return read();
}

function shareReadings(read: Read): Read {
  let current: Promise<Corpus> | undefined;
  return () => (current ??= read().finally(() => (current = undefined)));
}
