/**
 * A pattern of the days (`YYYY-MM-DD`) before that one: Decap filters a list by a pattern, and a
 * day is compared digit by digit.
 */
export const earlierThan = (day: string): string =>
  `^(?:${[...day.matchAll(/[1-9]/g)]
    .map(({ 0: digit, index }) => `${day.slice(0, index)}[0-${Number(digit) - 1}]`)
    .join('|')})`;
