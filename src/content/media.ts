import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Settings } from '../settings.ts';
import { type Variant, variantsOf } from './image-variants.ts';
import { IMAGE_EXTENSIONS, MEDIA } from '../model/fields/media.ts';

/** What is known of a file of the media folder; its size in pixels when it is an image. */
export interface MediaFacts {
  bytes: number;
  width?: number;
  height?: number;
  variants?: Variant[];
}

const kept = new Map<string, { stamp: string; facts: MediaFacts }>();

/** File on disk of an address of the media folder (`/media/x.svg`). */
export const mediaFile = (contentDir: string, path: string): string =>
  join(contentDir, 'media', path.slice(MEDIA.length));

/** Facts of these files, those that do not exist left out. Read once per change. */
export async function mediaFacts(
  { contentDir, cacheDir }: Pick<Settings, 'contentDir' | 'cacheDir'>,
  paths: readonly string[],
): Promise<Map<string, MediaFacts>> {
  const facts = await Promise.all(
    [...new Set(paths)].map(
      async (path) => [path, await factsOf(mediaFile(contentDir, path), cacheDir)] as const,
    ),
  );
  return new Map(facts.filter((pair): pair is [string, MediaFacts] => pair[1] !== undefined));
}

async function factsOf(file: string, cacheDir: string): Promise<MediaFacts | undefined> {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const stamp = `${stat.mtimeMs}-${stat.size}`;
  const known = kept.get(file);
  if (known?.stamp === stamp) return known.facts;
  const facts = { bytes: stat.size, ...(await imageFacts(file, cacheDir)) };
  kept.set(file, { stamp, facts });
  return facts;
}

async function imageFacts(file: string, cacheDir: string): Promise<Omit<MediaFacts, 'bytes'>> {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  if (!(IMAGE_EXTENSIONS as readonly string[]).includes(extension)) return {};
  try {
    const { width, height } = await sharp(await readFile(file)).metadata();
    return { width, height, variants: await variantsOf(file, cacheDir) };
  } catch {
    return {}; // not the image its name says: its page shows the alternative
  }
}
