import { byPlace, checkLibrary } from '../checks/index.ts';
import { type Sheet, toSheet } from '../checks/sheet.ts';
import { type Corpus, corpusReader } from '../content/corpus.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { mediaToCheck } from './media-to-check.ts';

/** Everything wrong in a content folder on a given day, by file and line, and how many pages were read. */
export async function contentProblems(
  contentDir: string,
  today: string,
): Promise<{ problems: LocatedProblem[]; pages: number }> {
  const corpus = await corpusReader(contentDir)();
  const found = await checkLibrary({
    sheets: sheetsOf(corpus),
    introductions: corpus.introductions,
    media: await mediaToCheck(contentDir),
    today,
  });
  return {
    problems: [...corpus.problems, ...found].sort(byPlace),
    pages: corpus.entries.length,
  };
}

const sheetsOf = ({ entries, bodies, links, locators }: Corpus): Sheet[] =>
  entries.map((entry) =>
    toSheet({
      entry,
      body: bodies.get(entry.path) ?? '',
      links: links.get(entry.path) ?? [],
      locate: locators.get(entry.path) ?? (() => ({ line: 1, column: 1 })),
    }),
  );
