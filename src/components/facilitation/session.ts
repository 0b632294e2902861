/** A session being run: the step on screen, and the time given to each. Times are in milliseconds. */
export interface Session {
  step: number;
  spent: readonly number[];
  /** When time began to run for the step on screen. Nothing when it does not run. */
  since?: number | undefined;
}

export const newSession = (steps: number): Session => ({
  step: 0,
  spent: Array.from({ length: steps }, () => 0),
});

/** The time given to the step on screen. A clock that was set back gives none. */
export const spentOnStep = ({ step, spent, since }: Session, now: number): number =>
  (spent[step] ?? 0) + (since === undefined ? 0 : Math.max(0, now - since));

/** The time given to all the steps. */
export const spentInAll = (session: Session, now: number): number =>
  session.spent.reduce((sum, time) => sum + time, 0) -
  (session.spent[session.step] ?? 0) +
  spentOnStep(session, now);

export const start = (session: Session, now: number): Session => ({
  ...session,
  since: session.since ?? now,
});

export const pause = (session: Session, now: number): Session => ({
  step: session.step,
  spent: withTime(session, spentOnStep(session, now)),
});

/** Stops, and forgets the time given to the step on screen. */
export const reset = (session: Session): Session => ({
  step: session.step,
  spent: withTime(session, 0),
});

/** Time that runs goes on for the new step. Beyond the first or the last one, nothing moves. */
export function goTo(session: Session, step: number, now: number): Session {
  if (step === session.step || step < 0 || step >= session.spent.length) return session;
  const moved = { ...pause(session, now), step };
  return session.since === undefined ? moved : { ...moved, since: now };
}

/** A session that was saved for that many steps; nothing when it is none. */
export function savedSession(saved: unknown, steps: number): Session | undefined {
  const { step, spent, since } = (saved ?? {}) as Partial<Record<keyof Session, unknown>>;
  const isWhole =
    Array.isArray(spent) &&
    spent.length === steps &&
    spent.every(isTime) &&
    isTime(step) &&
    Number.isInteger(step) &&
    step < steps &&
    (since === undefined || isTime(since));
  return isWhole ? { step, spent, since } : undefined;
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const withTime = ({ step, spent }: Session, time: number): number[] =>
  spent.map((before, index) => (index === step ? time : before));
