import { readFileSync } from 'node:fs';
import type { InternalLink } from '../markdown/index.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Libraries } from '../model/libraries.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { brokenReferences } from './broken-references.ts';
import { type Listing, listFiles } from './files.ts';
import { takenAddresses } from './former-addresses.ts';
import { type ReadIntroduction, readIntroductions } from './introductions.ts';
import type { KnownSearch } from '../model/known-search.ts';
import type { KeptReads } from './kept-reads.ts';
import { atTheirPages } from './known-pages.ts';
import { readKnownSearches, type ReadSearches } from './known-searches.ts';
import { readLibraries } from './libraries.ts';
import { type EntryFile, type ReadEntry, readEntry } from './read-entry.ts';

/** The whole content folder, read and judged. */
export interface Corpus {
  entries: AnyEntry[];
  /** Bodies as written, by path of entry. */
  bodies: Map<string, string>;
  /** Links to pages of the site, at their place in the file, by path of entry. */
  links: Map<string, InternalLink[]>;
  /** Places of the values of the front matter, by path of entry. */
  locators: Map<string, ReadEntry['locate']>;
  /** The introductions of themes and audiences. */
  introductions: ReadIntroduction[];
  /** This library, and those that its search asks too. */
  libraries: Libraries;
  /** What people are known to type, and the pages that answer. */
  searches: KnownSearch[];
  problems: LocatedProblem[];
  /** The last good version of files that cannot be read now, where this process has seen one. */
  lastGood: GoodRead[];
}

export type GoodRead = ReadEntry & { entry: AnyEntry };

interface Kept {
  file: EntryFile;
  stamp: string;
  read: ReadEntry;
  lastGood?: GoodRead | undefined;
}

/**
 * A reader that reads again only what changed on disk (time and size). One per content folder.
 * Its first reading takes from `earlier` what another run has read.
 */
export function corpusReader(contentDir: string, earlier?: KeptReads): () => Promise<Corpus> {
  let kept = new Map<string, Kept>();
  let isFirst = true;
  return async () => {
    const { files, problems } = await listFiles(contentDir);
    const before = isFirst ? earlier : undefined;
    const now = files.flatMap((file) => readAgain(file, kept.get(file.path), before) ?? []);
    await before?.save(now);
    isFirst = false;
    kept = new Map(now.map((one) => [one.file.path, one]));
    const beside = await readIntroductions(contentDir);
    const { libraries, problems: inLibraries } = readLibraries(contentDir);
    const searches = readKnownSearches(contentDir);
    return assemble(now, { ...beside, libraries, searches }, [
      ...problems,
      ...inLibraries,
      ...searches.problems,
    ]);
  };
}

function readAgain(
  file: Listing['files'][number],
  known: Kept | undefined,
  earlier: KeptReads | undefined,
): Kept | undefined {
  if (known?.stamp === file.stamp) return known;
  // One after the other: asked for together, thousands of small files cost more than they are.
  const bytes = bytesOf(file.path);
  if (!bytes) return undefined;
  const read = earlier?.find(file, bytes) ?? readEntry(file, bytes);
  return { file, stamp: file.stamp, read, lastGood: isGood(read) ? read : known?.lastGood };
}

/** Nothing for a file deleted since it was listed. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const isGood = (read: ReadEntry): read is GoodRead => read.entry !== undefined;

function assemble(
  kept: Kept[],
  beside: Awaited<ReturnType<typeof readIntroductions>> &
    Pick<Corpus, 'libraries'> & { searches: ReadSearches },
  problems: LocatedProblem[],
): Corpus {
  const reads = kept.map(({ read }) => read);
  const good = reads.filter(isGood);
  const entries = good.map(({ entry }) => entry);
  const known = atTheirPages(beside.searches, entries);
  return {
    entries,
    bodies: new Map(good.map(({ entry, body }) => [entry.path, body])),
    links: new Map(good.map(({ entry, links }) => [entry.path, links])),
    locators: new Map(good.map(({ entry, locate }) => [entry.path, locate])),
    introductions: beside.introductions,
    libraries: beside.libraries,
    searches: known.searches,
    problems: [
      ...problems,
      ...beside.problems,
      ...reads.flatMap((read) => read.problems),
      ...brokenReferences(good),
      ...takenAddresses(good),
      ...known.problems,
    ],
    lastGood: kept.flatMap(({ read, lastGood }) => (isGood(read) || !lastGood ? [] : [lastGood])),
  };
}
