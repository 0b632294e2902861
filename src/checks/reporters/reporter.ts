import type { LocatedProblem } from '../../model/problem.ts';

/** What was looked at, and what was found, in the order of files and lines. */
export interface Report {
  problems: readonly LocatedProblem[];
  /** How many pages were read. */
  pages: number;
}

/** A report as text, for somebody or for a machine. */
export type Reporter = (report: Report) => string;
