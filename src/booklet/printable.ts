// What no XML document can hold, even written as a reference; and nobody can read.

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A text without what cannot be written in a book. */
export const printable = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');
