/** What stands in a text where something is still to be written: « [à compléter : le lieu] ». */
export const toComplete = (what?: string): string =>
  what === undefined ? '[à compléter]' : `[à compléter : ${what}]`;

// Markdown may have escaped a bracket.
const MARK = /\[(à compléter[^\]\\]*)\\?\]/giu;

/** Something left to be written, and where the text says so. */
export interface Gap {
  /** Without its brackets. */
  words: string;
  index: number;
}

export const gapsIn = (text: string): Gap[] =>
  [...text.matchAll(MARK)].map(({ 1: words = '', index }) => ({ words, index }));
