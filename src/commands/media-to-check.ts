import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp from 'sharp';
import type { MediaFile } from '../checks/sheet.ts';
import { mediaFile } from '../content/media.ts';
import { listMedia } from '../content/media-files.ts';
import { IMAGE_EXTENSIONS, MEDIA } from '../model/fields/media.ts';

/** The files of the media folder, with what rules need to know of them. */
export async function mediaToCheck(contentDir: string): Promise<MediaFile[]> {
  return Promise.all(
    (await listMedia(contentDir)).map(async (name) => {
      const path = MEDIA + name.replaceAll('\\', '/');
      const bytes = await readFile(mediaFile(contentDir, path));
      const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
      const isImage = (IMAGE_EXTENSIONS as readonly string[]).includes(extension);
      return {
        path,
        file: basename(contentDir) + path,
        bytes: bytes.length,
        isReadable: !isImage || (await isReadable(bytes)),
        ...(extension === 'svg' && { svg: bytes.toString('utf8') }),
      };
    }),
  );
}

const isReadable = (bytes: Buffer): Promise<boolean> =>
  sharp(bytes)
    .metadata()
    .then(
      () => true,
      () => false,
    );
