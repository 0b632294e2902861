import type { Edit } from './edit.ts';

interface Mark {
  index: number;
  length: number;
  opens: boolean;
}

/**
 * Straight and curly quotes of a plain text, as French ones. When they do not pair without
 * doubt, none is changed: so a text once changed has none left to change.
 */
export function frenchQuotes(text: string): Edit[] {
  const marks = [straightMarks(text), curlyMarks(text)].flatMap((found) => found ?? []);
  return marks.map(({ index, length, opens }) => ({
    start: index,
    end: index + length,
    text: opens ? '« ' : ' »',
  }));
}

/** The straight quotes, or nothing when one of them neither opens nor closes. */
function straightMarks(text: string): Mark[] | undefined {
  const marks: Mark[] = [];
  for (const { index } of text.matchAll(/"/g)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    const opens = marks.length % 2 === 0;
    if (opens && /\d/.test(before)) continue; // a screen of 15"
    const touchesWords = opens ? /[\p{L}\d\\=]/u.test(before) : /[\p{L}\d]/u.test(after);
    const touchesNothing = /\s/.test(opens ? after : before);
    if (touchesWords || touchesNothing || before === '\\') return undefined;
    marks.push({ index, length: 1, opens });
  }
  return marks.length % 2 === 0 ? marks : undefined;
}

/** The curly quotes with the spaces inside them, or nothing when they are not balanced. */
function curlyMarks(text: string): Mark[] | undefined {
  let depth = 0;
  const marks: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(/“ ?| ?”/g)) {
    const opens = mark.includes('“');
    depth += opens ? 1 : -1;
    if (depth < 0) return undefined;
    marks.push({ index, length: mark.length, opens });
  }
  return depth === 0 ? marks : undefined;
}
