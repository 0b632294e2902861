import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { CannotImport } from './cannot-import.ts';
import type { Draft } from './draft.ts';

/** Throws when a file is there already: an import never writes over anything. */
export function refuseTaken(file: string): void {
  if (existsSync(file))
    throw new CannotImport(
      `${basename(dirname(file))}/${basename(file)} is there already: rename that one, or change the title of the document.`,
    );
}

/** Writes a draft, its images first, all of it or nothing. */
export async function writeDraft(
  { path, source, media, aside }: Draft,
  contentDir: string,
  asideDir: string,
): Promise<void> {
  const files = [
    ...media.map(({ name, bytes }) => ({ file: join(contentDir, 'media', name), data: bytes })),
    { file: join(contentDir, path), data: source },
  ];
  for (const { file } of files) refuseTaken(file);
  const written: string[] = [];
  try {
    for (const { file, data } of files) {
      await write(file, data);
      written.push(file);
    }
    for (const { name, bytes } of aside) await write(join(asideDir, name), bytes);
  } catch (error) {
    await Promise.all(written.map((file) => rm(file, { force: true })));
    throw error;
  }
}

async function write(file: string, data: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, data);
}
