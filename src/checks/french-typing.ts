import type { Edit } from './edit.ts';
import { frenchQuotes } from './english-quotes.ts';
import type { Span } from './reading.ts';

/** A slip of typing in French, and what to type instead. */
export interface Slip extends Edit {
  /** What it is, for the person; nothing when the machine composes it well by itself. */
  told?: string;
}

interface Pattern {
  pattern: RegExp;
  told?: string;
  write: (match: string) => string;
}

const QUOTES = 'Les guillemets ne sont pas français.';

// A mark glued to its word, unless it ends an HTML entity (`&amp;`).
const GLUED = /(?<=[\p{L})»\]…])(?<!&#?\w{1,30})(?:[;!?]+(?=[\s»)]|$)|:(?=\s|$))/gu;

const PATTERNS: readonly Pattern[] = [
  {
    pattern: /(?<!\p{L})(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?![\p{L}\d«])/giu,
    told: 'L’apostrophe est droite.',
    write: (match) => match.replace("'", '’'),
  },
  { pattern: /(?<=\S) {2,}(?=\S)/g, told: 'Il y a plusieurs espaces.', write: () => ' ' },
  // What is composed as pages are made: not told, but mending writes it too.
  { pattern: GLUED, write: (match) => ` ${match}` },
  { pattern: /(?<=\p{L})'(?=[\p{L}\d«])/gu, write: () => '’' },
  { pattern: /(?<!\.)\.{3}(?!\.)/g, write: () => '…' },
];

/** A part that somebody misspelt: it is for them to mend, not text to compose. */
const LOOKS_LIKE_A_PART = /<\/?[A-Z]/;

/** The slips of the plain text that stands in these spans of a source, in order. */
export function slipsIn(source: string, spans: readonly Span[]): Slip[] {
  const plain = spans.filter(({ start, end }) => !LOOKS_LIKE_A_PART.test(source.slice(start, end)));
  const isPlain = (at: number, end: number) =>
    plain.some((span) => span.start <= at && end <= span.end);
  const quotes = plain.flatMap(({ start, end }) =>
    frenchQuotes(source.slice(start, end)).map((edit): Slip => ({
      start: edit.start + start,
      end: edit.end + start,
      text: edit.text,
      told: QUOTES,
    })),
  );
  const others = PATTERNS.flatMap(({ pattern, told, write }) =>
    [...source.matchAll(pattern)].map((match): Slip => ({
      start: match.index,
      end: match.index + match[0].length,
      text: write(match[0]),
      ...(told && { told }),
    })),
  ).filter(({ start, end }) => isPlain(start, end));
  return [...quotes, ...others].sort((one, other) => one.start - other.start);
}
