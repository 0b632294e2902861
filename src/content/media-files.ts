import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { activeInSvg } from '../model/active-svg.ts';
import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from '../model/fields/media.ts';

const PUBLISHED = new Set<string>([...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS]);

/** Whether a file of that name may be published: the extensions that fields accept, nothing hidden. */
export const isPublishable = (name: string): boolean =>
  !name.startsWith('.') && PUBLISHED.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());

const folderOf = (contentDir: string): string => join(contentDir, 'media');

/** Paths, inside the media folder, of what it holds. Links to elsewhere on the disk are not followed. */
export async function listMedia(contentDir: string): Promise<string[]> {
  const folder = folderOf(contentDir);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && isPublishable(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Those to publish: a drawing that could run something is left out, and a check tells it. */
export async function mediaFiles(contentDir: string): Promise<string[]> {
  const files = await listMedia(contentDir);
  const inert = await Promise.all(files.map((file) => isInert(join(folderOf(contentDir), file))));
  return files.filter((_file, index) => inert[index]);
}

const isInert = async (file: string): Promise<boolean> =>
  !/\.svg$/i.test(file) || activeInSvg(await readFile(file, 'utf8')) === undefined;
