import type { LocatedProblem } from '../model/problem.ts';

/** One problem as lines of a terminal: place, what, how. */
export const describe = ({ file, line, column, message, fix, rule }: LocatedProblem): string =>
  `${file}:${line}:${column}  ${message}\n    → ${fix}  [${rule}]`;

/** Every error of the front matter, as the one message that stops a build. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(problems: readonly LocatedProblem[]) {
    const count = problems.length === 1 ? 'Une erreur' : `${problems.length} erreurs`;
    super(`${count} dans le contenu :\n\n${problems.map(describe).join('\n')}\n`);
  }
}

export const isError = (problem: LocatedProblem): boolean => problem.severity === 'error';
