/**
 * A letter that French does not use, put at the end of every word of the index and of every word
 * asked of it. Pagefind would otherwise take the words that merely begin alike (« vie » finds
 * « visite »), as far as it has loaded them: answers would depend on what was asked before. With it,
 * a word is found as it is, and which forms are looked for is ours to say (family.ts).
 */
const END = '\u01c2';

/** Says where a space of the index is none: it parts words that Pagefind would glue, « porte-à-porte ». */
const JOIN = '\u2060';

const WORD = /([\p{L}\p{M}\p{N}]+)(?=([^\s\p{L}\p{M}\p{N}]+[\p{L}\p{N}])?)/gu;

/** The text as the index takes it. */
export const ended = (text: string): string =>
  text.replace(WORD, (_, word: string, joined?: string) => word + END + (joined ? ` ${JOIN}` : ''));

/** The inverse. */
export const unended = (text: string): string =>
  text.replaceAll(` ${JOIN}`, '').replaceAll(END, '').replaceAll(JOIN, '');
