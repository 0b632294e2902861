const name = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month, 1)));

const IN_WORDS = new RegExp(
  `(?<![\\d/])(\\d{1,2})(?:er)?\\s+(${MONTHS.join('|')})\\s+(\\d{4})(?!\\d)`,
  'gi',
);
const IN_FIGURES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/** The day that a text gives in full, `YYYY-MM-DD`, when it gives one and no other. */
export function saidDate(text: string): string | undefined {
  const days = new Set([
    ...[...text.matchAll(IN_WORDS)].map(([, day, month = '', year]) =>
      written(day, MONTHS.indexOf(month.toLowerCase()) + 1, year),
    ),
    ...[...text.matchAll(IN_FIGURES)].map(([, day, month, year]) => written(day, month, year)),
  ]);
  const [only] = days;
  return days.size === 1 && only !== undefined && isDay(only) ? only : undefined;
}

const written = (day = '', month: string | number = '', year = ''): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The 31st of a month of thirty days is read as a day of the next. */
const isDay = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
