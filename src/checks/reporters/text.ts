import type { LocatedProblem } from '../../model/problem.ts';
import { pageFile } from '../page.ts';
import type { Reporter } from './reporter.ts';

/** For a person at a terminal: by file, what, how, and where to read more. */
export const text: Reporter = ({ problems, pages }) => {
  if (problems.length === 0)
    return `${pages === 1 ? 'Une page lue' : `${pages} pages lues`}, rien à signaler.`;
  const count = problems.length === 1 ? 'Un problème' : `${problems.length} problèmes`;
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const groups = [...byFile].map(([file, found]) => `${file}\n${found.map(told).join('\n')}`);
  return `${count} dans le contenu.\n\n${groups.join('\n\n')}`;
};

// The place is written in full: a terminal makes a link of it.
const told = ({ file, line, column, message, fix, rule }: LocatedProblem): string =>
  `  ${file}:${line}:${column}  ${message}\n    → ${fix}\n    [${rule}] ${pageFile(rule)}`;
