import { dateProblems } from './date-rule.ts';
import { explain } from './explain.ts';
import { type DataOf, schemaOf, type TypeId, types } from './index.ts';
import { minutesProblems } from './minutes-rule.ts';
import type { DataProblem } from './problem.ts';
import { provenanceProblems } from './provenance-rule.ts';
import { toCompleteProblems } from './to-complete-rule.ts';

export type Validation<T extends TypeId> =
  { data: DataOf<T>; problems: readonly [] } | { data: undefined; problems: DataProblem[] };

/**
 * Reads the front matter of an entry against its type. Every problem is told at once;
 * references are judged later, over the whole corpus.
 */
export function validate<T extends TypeId>(type: T, raw: unknown): Validation<T> {
  const { fields } = types[type];
  const parsed = schemaOf(type).safeParse(raw);
  if (!parsed.success) {
    return {
      data: undefined,
      problems: parsed.error.issues.flatMap((issue) => explain(issue, fields, raw)),
    };
  }
  const data = parsed.data as Record<string, unknown>;
  const problems = [
    ...provenanceProblems(fields, data),
    ...dateProblems(data),
    ...minutesProblems(data),
    ...toCompleteProblems(type, data),
  ];
  return problems.length > 0 ? { data: undefined, problems } : { data: parsed.data, problems: [] };
}
