import type { AnyEntry } from '../../model/entry.ts';
import type { Sort } from '../query/sort.ts';

const DAY_MS = 86_400_000;
const dayOf = (date: string | undefined): number | null =>
  date === undefined ? null : Math.floor(Date.parse(date) / DAY_MS);

/** When a meeting took place, or anything else was written down here; and when it was last checked. */
export function daysOf({ data }: AnyEntry): Record<Sort, number | null> {
  const date =
    'datePrecision' in data && data.datePrecision !== 'inconnue' ? data.date : data.created;
  return { date: dayOf(date), verification: dayOf(data.verified) };
}
