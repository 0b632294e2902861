import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from '../model/fields/media.ts';

const PUBLISHED = new Set<string>([...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS]);

/** Whether a file of that name may be published: the extensions that fields accept, nothing hidden. */
export const isPublishable = (name: string): boolean =>
  !name.startsWith('.') && PUBLISHED.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());

/** Paths, inside the media folder, of the files to publish. Links to elsewhere on the disk are not followed. */
export async function mediaFiles(contentDir: string): Promise<string[]> {
  const folder = join(contentDir, 'media');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && isPublishable(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
