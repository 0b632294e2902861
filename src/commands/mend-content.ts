import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { mendSource } from '../checks/mend.ts';
import { listFiles } from '../content/files.ts';

/** A file that was mended, and the rules that did it. */
export interface MendedFile {
  file: string;
  by: string[];
}

/** Mends what is safe to mend in the pages of a content folder, or in those that `isAsked` keeps. */
export async function mendContent(
  contentDir: string,
  isAsked: (file: string) => boolean,
): Promise<MendedFile[]> {
  const { files } = await listFiles(contentDir);
  const mended: MendedFile[] = [];
  for (const { type, path, name } of files.filter((file) => isAsked(file.name))) {
    const bytes = await readFile(path);
    const written = bytes.toString('utf8');
    // What is not UTF-8 is told by the check, never written again.
    if (!bytes.equals(Buffer.from(written))) continue;
    const { source, by } = mendSource(type, written);
    if (by.length === 0) continue;
    await writeFileAtomic(path, source);
    mended.push({ file: name, by });
  }
  return mended;
}
