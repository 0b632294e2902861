import { stemmer } from '@orama/stemmers/french';
import { fold } from './plain-text.ts';

/** What the stemmer, which is given no accent, would not see: feminines, and endings that only an accent tells. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/iquer?$/, 'ic'],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/enne$/, 'en'],
  [/ive$/, 'if'],
  [/elle$/, 'el'],
  [/iere$/, 'ier'],
  [/ere$/, 'er'],
  [/ee$/, 'er'],
  [/ite$/, 'ité'],
  [/(?<!e)aux$/, 'al'],
];
const PLURAL = /(?<=[^aious])s$/;
const SHORTEST = 4;

/**
 * A word without its plural and its feminine, accents apart: nearer than a family, for names, where
 * « personne » is not « persona ». Compared, never shown.
 */
export function bareOf(word: string): string {
  const single = fold(word).replace(PLURAL, '');
  if (single.length < SHORTEST || /\d/.test(single)) return single;
  const ending = ENDINGS.find(([form]) => form.test(single));
  return fold(ending ? single.replace(...ending) : single).replace(/e$/, '');
}

/** What the forms of one word share, whoever typed them, with or without accents. Compared, never shown. */
export function familyOf(word: string): string {
  const folded = fold(word);
  const single = folded.replace(PLURAL, '');
  // Too short to be cut, and apart from what is left of longer ones: a « caf » is no « café ».
  if (single.length < SHORTEST || /\d/.test(single)) return `=${single}`;
  const ending = ENDINGS.find(([form]) => form.test(single));
  return fold(stemmer(ending ? single.replace(...ending) : single));
}
