import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { MEDIA } from '../model/fields/media.ts';

export interface Size {
  width: number;
  height: number;
}

const kept = new Map<string, { stamp: number; size: Size | undefined }>();

/** File on disk of an address of the media folder (`/media/x.svg`). */
export const mediaFile = (contentDir: string, path: string): string =>
  join(contentDir, 'media', path.slice(MEDIA.length));

/** Intrinsic sizes of these images, those that cannot be read left out. Read once per change. */
export async function imageSizes(contentDir: string, paths: readonly string[]): Promise<Map<string, Size>> {
  const sizes = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await sizeOf(mediaFile(contentDir, path))] as const),
  );
  return new Map(sizes.filter((pair): pair is [string, Size] => pair[1] !== undefined));
}

async function sizeOf(file: string): Promise<Size | undefined> {
  const stamp = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (stamp === undefined) return undefined;
  const known = kept.get(file);
  if (known?.stamp === stamp) return known.size;
  const size = await sharp(await readFile(file))
    .metadata()
    .then(({ width, height }) => ({ width, height }))
    .catch(() => undefined);
  kept.set(file, { stamp, size });
  return size;
}
