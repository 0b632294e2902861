import { dayInFrench, monthInFrench } from '../../components/french-date.ts';
import type { Entry } from '../../model/entry.ts';

type EventData = Entry<'event'>['data'];

/** When a meeting took place, said with the precision that the source has. Plain text. */
export function whenOf({ date, datePrecision, dateText }: EventData): string | undefined {
  if (dateText) return dateText;
  if (date === undefined || datePrecision === 'inconnue') return undefined;
  if (datePrecision === 'jour') return dayInFrench(date);
  return datePrecision === 'mois' ? monthInFrench(date) : date.slice(0, 4);
}

/** The year it can be listed under, if the source gives one. */
export const yearOf = ({ date, datePrecision }: EventData): string | undefined =>
  datePrecision === 'inconnue' ? undefined : date?.slice(0, 4);

/** Machine-readable, with the same precision: `2023-02-02`, `2023-02`, `2023`. */
export function datetimeOf({ date, datePrecision }: EventData): string | undefined {
  if (date === undefined || datePrecision === 'inconnue') return undefined;
  return date.slice(0, datePrecision === 'jour' ? 10 : datePrecision === 'mois' ? 7 : 4);
}
