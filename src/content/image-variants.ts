import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import writeFileAtomic from 'write-file-atomic';
import { MEDIA } from '../model/fields/media.ts';

/** A smaller copy of an image, for smaller screens. */
export interface Variant {
  /** Pixels. */
  width: number;
  /** Address in the media folder: `/media/_/….webp`. */
  path: string;
}

/** Where copies are published, beside the files of the content. */
export const VARIANTS = `${MEDIA}_/`;

const WIDTHS = [480, 960, 1440];
const RASTER = /\.(?:png|jpe?g|webp|avif)$/i;
const QUALITY = 78;

export const variantFolder = (cacheDir: string): string => join(cacheDir, 'images');

/** The smaller copies of an image, made once for its bytes: none for a drawing or a small image. */
export async function variantsOf(file: string, cacheDir: string): Promise<Variant[]> {
  if (!RASTER.test(file)) return [];
  const bytes = await readFile(file);
  const { width: full } = await sharp(bytes).metadata();
  const hash = createHash('sha256')
    .update(`webp ${QUALITY} `)
    .update(bytes)
    .digest('hex')
    .slice(0, 16);
  return Promise.all(
    WIDTHS.filter((width) => width < full).map(async (width) => {
      const name = `${hash}-${width}.webp`;
      const made = join(variantFolder(cacheDir), name);
      if (!existsSync(made)) {
        await mkdir(variantFolder(cacheDir), { recursive: true });
        const small = await sharp(bytes)
          .rotate()
          .resize({ width })
          .webp({ quality: QUALITY })
          .toBuffer();
        await writeFileAtomic(made, small);
      }
      return { width, path: VARIANTS + name };
    }),
  );
}
