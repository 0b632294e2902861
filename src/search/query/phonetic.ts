import { fold } from './plain-text.ts';

/** Rough French sounds, in order: what is written differently and said alike becomes one. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^h/, ''],
  [/x$/, ''],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/e?au/g, 'o'],
  [/qu?/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/sc(?=[eiy])/g, 's'],
  [/ch/g, '1'],
  [/c/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/ge(?=[ao])/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/gn/g, '2'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/(?:ain|ein|in|im|un)(?![aeiounm])/g, '3'],
  [/(?:an|en|am|em)(?![aeiounm])/g, '4'],
  [/(?:on|om)(?![aeiounm])/g, '5'],
  // A silent s: « Raismes ».
  [/(?<=[ae]i)s(?=[mn])/g, ''],
  [/ai|ei|et$|ez$/g, 'e'],
  // Long words only: « cher » says its r.
  [/(?<=.{3})er$/, 'e'],
  [/ou/g, 'u'],
  [/(?<=[^aeiou])tion/g, 'sion'],
  [/ti(?=on)/g, 'si'],
  [/(?<=[aeiou])s(?=[aeiou])/g, 'z'],
  [/(.)\1+/g, '$1'],
  [/[estdpx]+$/, ''],
];

/** Two words with the same key sound alike, or nearly. Compared, never shown. */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((said, [written, sound]) => said.replace(written, sound), fold(word));
