import type { Answers } from '../../proposal/answers.ts';

// An origin may hold several sites.
const KEY = `maillage ${import.meta.env.BASE_URL} proposition`;

/** What this device keeps of a proposal being written; nothing where the browser refuses. */
export function readDraft(): Answers | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isAnswers(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it, or forgets it where nothing is answered. Tells whether the browser did. */
export function keepDraft(answers: Answers): boolean {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

export const eraseDraft = (): boolean => keepDraft({});

/** An earlier build, or a hand, may have written something else. */
const isAnswers = (kept: unknown): kept is Answers =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every(
    (answer) =>
      typeof answer === 'string' ||
      (Array.isArray(answer) && answer.every((value) => typeof value === 'string')),
  );
