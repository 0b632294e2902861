import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { type Corpus, corpusReader } from './corpus.ts';
import { keptReads } from './kept-reads.ts';

type Read = () => Promise<Corpus>;

// Astro loads the configuration, the loaders and the pages as separate copies of a module:
// the readers live on the process, so that a file is read once whoever asks.
const KEY = Symbol.for('maillage.corpus-readers');
const store = globalThis as { [KEY]?: Map<string, Read> };

/** The corpus of a content folder, as it is on disk when asked. Calls made together share a reading. */
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

/** A call made during a reading waits for the next one: the disk may have changed since it began. */
function shareReadings(read: Read): Read {
  let running: Promise<Corpus> | undefined;
  let next: Promise<Corpus> | undefined;
  const start = (): Promise<Corpus> => {
    next = undefined;
    return (running = read().finally(() => (running = undefined)));
  };
  return () => {
    if (!running) return start();
    return (next ??= running.then(start, start));
  };
}
