import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { IMAGE_EXTENSIONS, MEDIA } from '../model/fields/media.ts';

/** What is known of a file of the media folder; its size in pixels when it is an image. */
export interface MediaFacts {
  bytes: number;
  width?: number;
  height?: number;
}

const kept = new Map<string, { stamp: string; facts: MediaFacts }>();

/** File on disk of an address of the media folder (`/media/x.svg`). */
export const mediaFile = (contentDir: string, path: string): string =>
  join(contentDir, 'media', path.slice(MEDIA.length));

/** Facts of these files, those that do not exist left out. Read once per change. */
export async function mediaFacts(
  contentDir: string,
  paths: readonly string[],
): Promise<Map<string, MediaFacts>> {
  const facts = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await factsOf(mediaFile(contentDir, path))] as const),
  );
  return new Map(facts.filter((pair): pair is [string, MediaFacts] => pair[1] !== undefined));
}

async function factsOf(file: string): Promise<MediaFacts | undefined> {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const stamp = `${stat.mtimeMs}-${stat.size}`;
  const known = kept.get(file);
  if (known?.stamp === stamp) return known.facts;
  const facts = { bytes: stat.size, ...(await pixels(file)) };
  kept.set(file, { stamp, facts });
  return facts;
}

async function pixels(file: string): Promise<{ width: number; height: number } | undefined> {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  if (!(IMAGE_EXTENSIONS as readonly string[]).includes(extension)) return undefined;
  return sharp(await readFile(file))
    .metadata()
    .then(({ width, height }) => ({ width, height }))
    .catch(() => undefined); // not the image its name says: told by the check of media
}
