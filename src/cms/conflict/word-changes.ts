import { diffWordsWithSpace } from 'diff';

/** A stretch of a text, and whether the other text has it. */
export interface Stretch {
  text: string;
  isOwn: boolean;
}

/** Past this, two long texts that have little in common are shown without their differences. */
const PATIENCE_MS = 1000;

/** Two texts, each in stretches: the words of its own, and those of both. */
export function wordChanges(one: string, other: string): [Stretch[], Stretch[]] {
  const changes = diffWordsWithSpace(one, other, { timeout: PATIENCE_MS });
  if (!changes) return [[{ text: one, isOwn: false }], [{ text: other, isOwn: false }]];
  const side = (own: 'added' | 'removed', absent: 'added' | 'removed') =>
    changes
      .filter((change) => !change[absent])
      .map((change) => ({ text: change.value, isOwn: change[own] }));
  return [side('removed', 'added'), side('added', 'removed')];
}
