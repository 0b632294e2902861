import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COUNT = 12;

/** Addresses of the pictures that sheets show. */
export const PICTURES = Array.from({ length: COUNT }, (_, rank) => `/media/schema-${rank + 1}.svg`);

export function writeMedia(contentDir: string): void {
  mkdirSync(join(contentDir, 'media'), { recursive: true });
  PICTURES.forEach((path, rank) =>
    writeFileSync(
      join(contentDir, path),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${320 + rank}" width="640" height="${320 + rank}"><rect width="640" height="200"/></svg>\n`,
    ),
  );
}
