import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { codeVersion } from './code-version.ts';
import type { GoodRead } from './corpus.ts';
import { cutFile } from './cut-file.ts';
import { type EntryFile, locateIn, type ReadEntry } from './read-entry.ts';

/** What was read of a file, by its name and the digest of its bytes. */
type Kept = Pick<GoodRead, 'entry' | 'links'> & { digest: string };

/** Readings of another run, for the files that have not changed since. */
export interface KeptReads {
  find(file: EntryFile, bytes: Uint8Array): ReadEntry | undefined;
  /** Keeps these, of files that were asked for, for the next run. */
  save(reads: readonly { file: EntryFile; read: ReadEntry }[]): Promise<void>;
}

/** What reading depends on besides the file. */
const CODE = ['src/content', 'src/markdown', 'src/model', 'src/parts'];

/** The readings kept in that file; none when it is absent, damaged, or of another version of the code. */
export function keptReads(path: string): KeptReads {
  const version = codeVersion(CODE);
  const kept = load(path, version);
  const digests = new Map<string, string>();
  let found = 0;
  return {
    find(file, bytes) {
      const known = kept.get(file.name);
      const digest = createHash('sha256').update(bytes).digest('hex');
      digests.set(file.name, digest);
      if (known?.digest !== digest) return undefined;
      found += 1;
      const { cut } = cutFile(new TextDecoder().decode(bytes));
      const { entry, links } = known;
      return cut && { entry, links, body: cut.body, problems: [], locate: locateIn(file.path) };
    },
    async save(reads) {
      if (found === reads.length && found === kept.size) return;
      // A problem is told at every run: what has one is read at every run.
      const good = reads.filter(({ read }) => read.entry && read.problems.length === 0);
      const rows = good.map(({ file, read }): [string, Kept] => [
        file.name,
        {
          digest: digests.get(file.name) ?? '',
          entry: (read as GoodRead).entry,
          links: read.links,
        },
      ]);
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, JSON.stringify({ version, rows }));
    },
  };
}

function load(path: string, version: string): Map<string, Kept> {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as {
      version: string;
      rows: [string, Kept][];
    };
    return new Map(file.version === version ? file.rows : []);
  } catch {
    return new Map();
  }
}
