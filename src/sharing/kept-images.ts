import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import writeFileAtomic from 'write-file-atomic';
import type { Kit, SiteImage } from './images.ts';

export interface KeptImages {
  /** An image as PNG: made once for what it shows. */
  png(image: SiteImage): Promise<Buffer>;
  /** Leaves in the folder only what was asked for since the beginning. */
  forget(): Promise<void>;
}

/** Images made by that version of the code, kept in a folder. The kit is read when one has to be drawn. */
export function keptImages(
  folder: string,
  version: string,
  readKit: () => Promise<Kit>,
): KeptImages {
  const asked = new Set<string>();
  let kit: Promise<Kit> | undefined;
  return {
    async png(image) {
      const name = `${digest(version, image)}.png`;
      asked.add(name);
      const kept = await readFile(join(folder, name)).catch(() => undefined);
      if (kept) return kept;
      const made = await sharp(Buffer.from(image.draw(await (kit ??= readKit()))))
        .removeAlpha()
        .png()
        .toBuffer();
      await mkdir(folder, { recursive: true });
      await writeFileAtomic(join(folder, name), made);
      return made;
    },
    async forget() {
      const names = await readdir(folder).catch(() => []);
      const old = names.filter((name) => !asked.has(name));
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

const digest = (version: string, { shown }: SiteImage): string =>
  createHash('sha256')
    .update(JSON.stringify([version, shown]))
    .digest('hex')
    .slice(0, 32);
