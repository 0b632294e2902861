import type { TypeId } from './index.ts';
import type { DataProblem, Problem } from './problem.ts';
import { type Gap, gapsIn } from './to-complete.ts';
import { leavesOf } from './walk.ts';

/** A draft waits to be completed; a page that readers see does not. */
export const mayHaveGaps = ({ status }: { status?: unknown }): boolean => status === 'brouillon';

export const gapProblem = ({ words }: Gap): Problem => ({
  rule: 'a-completer',
  severity: 'error',
  message: `« ${words} » attend d’être écrit.`,
  fix: 'L’écrire à la place, crochets compris, ou remettre la page en brouillon.',
});

/** What fields still wait for. That of the body is told by who reads it. */
export function toCompleteProblems(type: TypeId, data: Record<string, unknown>): DataProblem[] {
  if (mayHaveGaps(data)) return [];
  return leavesOf(type, data).flatMap(({ value, path }) =>
    typeof value === 'string' ? gapsIn(value).map((gap) => ({ ...gapProblem(gap), path })) : [],
  );
}
