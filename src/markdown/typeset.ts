const NARROW = '\u202f';
const WIDE = '\u00a0';
const SPACE = '[ \u00a0\u202f]';
const UNIT = '[%€]|h|min|ans?|mois|jours?|semaines?|km|ko|Ko|Mo|Go';

/** One habit of French composition: what is typed, and what is shown. */
type Habit = readonly [typed: RegExp, shown: string];

/**
 * Habits by the sign that calls for them, in this order: most texts have few of the signs. Each
 * leaves alone what it has already done. Addresses (`https://…`, `?x=1`), times (`10:30`) and
 * days (`2026-11-21`) match none: a sign that holds on to what follows it is not punctuation.
 */
const HABITS: readonly (readonly [sign: RegExp, habits: readonly Habit[]])[] = [
  // Apostrophes between letters, and before a figure: « l’an », « jusqu’à », « d’1 ».
  [/'/, [[/(\p{L})'(?=[\p{L}\d«])/gu, '$1’']]],
  [/\.{3}/, [[/\.{3,}/g, '…']]],
  // Inside guillemets: before what stands against them is judged.
  [/«/, [[new RegExp(`«${SPACE}*`, 'g'), `«${WIDE}`]]],
  // A run of spaces is tried once, from its first: tried from each, a long one would take minutes.
  [/»/, [[new RegExp(`(?<!${SPACE})${SPACE}*»`, 'g'), `${WIDE}»`]]],
  // A thin space before ; ! ?, a wide one before a colon, typed or not.
  [
    /[;!?]/,
    [
      [new RegExp(`(\\S)${SPACE}+([;!?]+)(?=[\\s»)]|$)`, 'gu'), `$1${NARROW}$2`],
      [/([\p{L}\d»)…])([;!?]+)(?=[\s»)]|$)/gu, `$1${NARROW}$2`],
    ],
  ],
  [
    /:/,
    [
      [new RegExp(`(\\S)${SPACE}+:(?=\\s|$)`, 'gu'), `$1${WIDE}:`],
      [/([\p{L}»)])(?<!https?):(?=\s|$)/gu, `$1${WIDE}:`],
    ],
  ],
  [
    /\d/,
    [
      // Thousands, then what is counted.
      [new RegExp(`(\\d)${SPACE}(?=\\d{3}(?!\\d))`, 'g'), `$1${NARROW}`],
      [new RegExp(`(\\d)${SPACE}(?=(?:${UNIT})(?![\\p{L}\\d]))`, 'gu'), `$1${WIDE}`],
      // « 1 h 30 »: the minutes stay with the hour.
      [new RegExp(`(\\d${WIDE}h)${SPACE}(?=\\d)`, 'g'), `$1${WIDE}`],
      // Ranges of numbers: « 10–15 », « 2021–2022 ». A day or a telephone has more than one dash.
      [/(?<![\p{L}\d–-])(\d{1,4})-(\d{1,4})(?![\p{L}\d–-])/gu, '$1–$2'],
      // Ordinals: « 2e », not « 2ème ».
      [/(\d)(?:i?ème)(s?)(?!\p{L})/gu, '$1e$2'],
      // « n° 3 », « p. 12 » are not cut.
      [new RegExp(`(n°|p\\.)${SPACE}(?=\\d)`, 'g'), `$1${WIDE}`],
    ],
  ],
];

/** What some habit needs to have anything to do. */
const SIGNS = /['«»;!?:\d]|\.{3}/;

const follow = (text: string, habits: readonly Habit[]): string =>
  habits.reduce((shown, [typed, by]) => shown.replace(typed, by), text);

/** French typography of a plain text: spaces that do not break, true signs. Applied twice, it changes nothing more. */
export const typeset = (text: string): string =>
  SIGNS.test(text)
    ? HABITS.reduce(
        (shown, [sign, habits]) => (sign.test(shown) ? follow(shown, habits) : shown),
        text,
      )
    : text;
