import type { DataProblem } from './problem.ts';

type Data = Record<string, unknown>;

/** The steps of an action sheet add up to its duration. */
export function minutesProblems(data: Data): DataProblem[] {
  const { duration, steps } = data;
  if (typeof duration !== 'number' || !Array.isArray(steps)) return [];
  const sum = steps.reduce<number>(
    (total, step: { minutes?: number }) => total + (step.minutes ?? 0),
    0,
  );
  if (sum === duration) return [];
  return [
    {
      rule: 'minutes',
      severity: 'error',
      path: ['duration'],
      message: `La durée est de ${duration} minutes, mais les étapes en font ${sum}.`,
      fix: 'Corriger la durée, ou les minutes d’une étape.',
    },
  ];
}
