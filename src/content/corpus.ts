import type { InternalLink } from '../markdown/index.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { brokenReferences } from './broken-references.ts';
import { listFiles } from './files.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';

/** The whole content folder, read and judged. */
export interface Corpus {
  entries: AnyEntry[];
  /** Bodies as written, by path of entry. */
  bodies: Map<string, string>;
  /** Links to pages of the site, at their place in the file, by path of entry. */
  links: Map<string, InternalLink[]>;
  problems: LocatedProblem[];
}

interface Kept {
  stamp: string;
  read: ReadEntry;
}

/** A reader that reads again only what changed on disk (time and size). One per content folder. */
export function corpusReader(contentDir: string): () => Promise<Corpus> {
  let kept = new Map<string, Kept>();
  return async () => {
    const { files, problems } = await listFiles(contentDir);
    const next = new Map<string, Kept>();
    await Promise.all(
      files.map(async (file) => {
        const known = kept.get(file.path);
        const fresh = known?.stamp === file.stamp ? known : { stamp: file.stamp, read: await readEntry(file) };
        next.set(file.path, fresh);
      }),
    );
    kept = next;
    return assemble(files.map(({ path }) => (next.get(path) as Kept).read), problems);
  };
}

function assemble(reads: ReadEntry[], problems: LocatedProblem[]): Corpus {
  const good = reads.filter((read): read is ReadEntry & { entry: AnyEntry } => read.entry !== undefined);
  return {
    entries: good.map(({ entry }) => entry),
    bodies: new Map(good.map(({ entry, body }) => [entry.path, body])),
    links: new Map(good.map(({ entry, links }) => [entry.path, links])),
    problems: [...problems, ...reads.flatMap((read) => read.problems), ...brokenReferences(good)],
  };
}
