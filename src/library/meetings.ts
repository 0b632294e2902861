import type { Entry } from '../model/entry.ts';
import type { Library } from './library.ts';

type Meeting = Entry<'event'>;

/** The last day a meeting may be held on, as precisely as its date is known; none when it is not. */
export function lastDayOf({ data }: Meeting): string | undefined {
  const { date, datePrecision } = data;
  if (date === undefined || datePrecision === 'inconnue') return undefined;
  if (datePrecision === 'jour') return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  if (datePrecision === 'année') return `${date.slice(0, 4)}-12-31`;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether it is still ahead on that day (`YYYY-MM-DD`): the day itself is. */
export const isAhead = (meeting: Meeting, today: string): boolean =>
  (lastDayOf(meeting) ?? '') >= today;

/** Those still ahead, the nearest first. */
export const meetingsAhead = (library: Library, today: string): Meeting[] =>
  library
    .of('event')
    .filter((meeting) => isAhead(meeting, today))
    .sort((one, other) => (lastDayOf(one) ?? '').localeCompare(lastDayOf(other) ?? ''));
