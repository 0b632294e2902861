/**
 * The one spelling of a text that the index and the query agree on: straight apostrophes,
 * plain hyphens, no ligature. Pagefind splits words on ASCII punctuation only.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae')
    .replace(/\u00ad/g, '');

/** Lower case, without accents: two words that fold alike are read alike. */
export const fold = (text: string): string =>
  FOLDED.test(text) ? text : plainText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Words of the corpus are folded by the thousand, most of them for nothing. */
const FOLDED = /^[a-z0-9]*$/;
