const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/** « 21 novembre 2026 », « 1er avril 2024 », from `YYYY-MM-DD`. */
export function dayInFrench(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date === 1 ? '1er' : date}\u00a0${monthName(month)} ${year}`;
}

/** « jeudi 3 décembre 2026 »: for a day one puts in a diary. */
export const weekdayInFrench = (day: string): string =>
  `${WEEKDAYS[new Date(day).getUTCDay()]} ${dayInFrench(day)}`;

/** « février 2023 », from the first of the month. */
export function monthInFrench(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `${monthName(month)} ${year}`;
}

const monthName = (month = 1): string => MONTHS[month - 1] ?? '';
