import type { TypeId } from '../../model/index.ts';
import { gapsIn } from '../../model/to-complete.ts';
import { gapProblem, mayHaveGaps } from '../../model/to-complete-rule.ts';
import { leavesOf } from '../../model/walk.ts';
import type { FormData } from '../format/entry-file.ts';
import type { Finding } from './finding.ts';

/** What is still to be written: a draft may be saved so. Of a published page the model tells the fields, and this the body. */
export function gapFindings(type: TypeId, data: FormData, body: string): Finding[] {
  const isDraft = mayHaveGaps(data);
  const texts = [
    ...(isDraft ? leavesOf(type, data) : []).map(({ value, path }) => ({ value, path })),
    { value: body, path: ['body'] },
  ];
  return texts.flatMap(({ value, path }) =>
    typeof value === 'string'
      ? gapsIn(value)
          .map(gapProblem)
          .map(({ message, fix }) => ({ path, message, fix, isBlocking: !isDraft }))
      : [],
  );
}
