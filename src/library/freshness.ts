import type { AnyEntry } from '../model/entry.ts';

/** Where an entry stands against the day it should be read again. Days are `YYYY-MM-DD`. */
export function needsReview(entry: AnyEntry, today: string): boolean {
  const { reviewBy } = entry.data;
  return reviewBy !== undefined && reviewBy < today;
}

/** Latest first: by the day it was verified, else created; entries without a day come last. */
export const byFreshness = (one: AnyEntry, other: AnyEntry): number =>
  dayOf(other).localeCompare(dayOf(one), 'fr') || one.path.localeCompare(other.path, 'fr');

const dayOf = ({ data }: AnyEntry): string => data.verified ?? data.created ?? '';
