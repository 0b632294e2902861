const DAY = 86_400_000;

/**
 * « hier », « il y a 2 jours », « il y a 1 mois », « il y a 3 ans », from two days `YYYY-MM-DD`.
 * Months and years are whole ones. Nothing for a day to come: a clock may be wrong.
 */
export function relativeDay(day: string, today: string): string | undefined {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  if (!(days >= 0)) return undefined;
  if (days < 2) return days === 0 ? 'aujourd’hui' : 'hier';
  const months = wholeMonths(day, today);
  if (months < 1) return ago(days, 'jours');
  if (months < 12) return ago(months, 'mois');
  const years = Math.floor(months / 12);
  return ago(years, years === 1 ? 'an' : 'ans');
}

const ago = (count: number, unit: string): string => `il y a ${count}\u00a0${unit}`;

function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDate = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDate < date ? 1 : 0);
}
