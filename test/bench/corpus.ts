import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { folderOf, hasBody, TYPE_IDS } from '../../src/model/index.ts';
import { body } from './body.ts';
import { frontMatter } from './front-matter.ts';
import { writeMedia } from './media.ts';
import { random } from './random.ts';
import { slugsOf } from './slugs.ts';

/** Writes a library of that many entries: the same count, the same bytes. */
export function writeCorpus(contentDir: string, count: number): void {
  rmSync(contentDir, { recursive: true, force: true });
  const slugs = slugsOf(count);
  TYPE_IDS.forEach((type, typeRank) => {
    const folder = join(contentDir, folderOf(type));
    mkdirSync(folder, { recursive: true });
    slugs[type].forEach((slug, index) => {
      const draw = random(typeRank * 1_000_003 + index);
      const data = frontMatter(type, index + 1, slugs, draw);
      const text = hasBody(type) ? body(slugs, draw) : '';
      writeFileSync(
        join(folder, `${slug}.mdx`),
        `---\n${stringify(data, { lineWidth: 96 })}---\n${text}`,
      );
    });
  });
  writeMedia(contentDir);
}
