import type { Entry } from '../../model/entry.ts';

/** « Depuis 2015 », « 2015, jusqu’à 2020 », « Jusqu’à 2020 ». */
export function lifespanOf({ opened, closed }: Entry<'resource'>['data']): string | undefined {
  if (opened && closed) return `${opened}, jusqu’à ${closed}`;
  if (opened) return /^\d{4}$/.test(opened) ? `Depuis ${opened}` : opened;
  return closed && `Jusqu’à ${closed}`;
}
