import type { LocatedProblem } from '../model/problem.ts';

/** Something in a body that was not understood as written: shown as text, never fatal. */
export type BodyProblem = Omit<LocatedProblem, 'file'>;

/** Where problems go while a body is read. */
export type Report = (
  at: { position?: { start: { line: number; column: number } } | undefined },
  rule: string,
  message: string,
  fix: string,
) => void;

export function collectProblems(): { problems: BodyProblem[]; report: Report } {
  const problems: BodyProblem[] = [];
  const report: Report = (at, rule, message, fix) => {
    const { line, column } = at.position?.start ?? { line: 1, column: 1 };
    problems.push({ rule, severity: 'warning', message, fix, line, column });
  };
  return { problems, report };
}
