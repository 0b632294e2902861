import { pageFile } from '../page.ts';
import type { Reporter } from './reporter.ts';

/** For a program: an array of located problems. */
export const json: Reporter = ({ problems }) =>
  JSON.stringify(
    problems.map((problem) => ({ ...problem, page: pageFile(problem.rule) })),
    null,
    2,
  );
