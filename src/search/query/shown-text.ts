import { unended } from './word-end.ts';

const NARROW = '\u202f';
const WIDE = '\u00a0';

/** Gives back to a text of the index the typography it was shown with. */
export const shownText = (text: string): string =>
  unended(text)
    .replace(/([\p{L}\d])'/gu, '$1’')
    .replace(/oe(?=u|il)/g, 'œ')
    .replace(/O[eE](?=u|il)/g, 'Œ')
    .replace(/(\S)\s+([;!?])/g, `$1${NARROW}$2`)
    .replace(/(\S)\s+:/g, `$1${WIDE}:`)
    .replace(/«\s*/g, `«${WIDE}`)
    .replace(/\s*»/g, `${WIDE}»`)
    .replace(/(\d)\s+([%€])/g, `$1${WIDE}$2`);
