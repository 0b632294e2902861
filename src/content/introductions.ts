import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compile, type InternalLink, nowhere } from '../markdown/index.ts';
import { readWithSatteri } from '../markdown/read-satteri.ts';
import { introduced, type Introduction, INTRODUCTIONS } from '../model/introduction.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';

const EXTENSION = '.md';

export interface ReadIntroduction extends Introduction {
  links: InternalLink[];
}

/** The introductions of a content folder, and what is wrong in them. They have no front matter: their name says what they introduce. */
export async function readIntroductions(
  contentDir: string,
): Promise<{ introductions: ReadIntroduction[]; problems: LocatedProblem[] }> {
  const introductions: ReadIntroduction[] = [];
  const problems: LocatedProblem[] = [];
  for (const [folder, vocabulary] of Object.entries(introduced)) {
    const values = vocabulary.terms.map(({ value }) => value);
    const path = join(contentDir, INTRODUCTIONS, folder);
    const found = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of found.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const file = [basename(contentDir), INTRODUCTIONS, folder, entry.name].join('/');
      const value = entry.name.slice(0, -EXTENSION.length);
      // Neither a folder nor a link to another place of the disk.
      if (!entry.isFile() || !entry.name.endsWith(EXTENSION) || !values.includes(value)) {
        problems.push(misnamed(file, values));
        continue;
      }
      const source = readFileSync(join(path, entry.name), 'utf8');
      const read = compile(source, { reader: readWithSatteri, around: nowhere });
      introductions.push({ path: `/${folder}/${value}/`, file, source, links: read.links });
      problems.push(...read.problems.map((problem) => ({ ...problem, file })));
    }
  }
  return { introductions, problems };
}

const misnamed = (file: string, values: readonly string[]): LocatedProblem => ({
  rule: 'fichier-deplace',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message:
    'Ce fichier n’introduit aucune page : son nom n’est celui d’aucun thème, d’aucun public.',
  fix: didYouMean(basename(file, EXTENSION), values),
});
