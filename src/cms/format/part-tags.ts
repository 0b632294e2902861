import { readTag } from '../../markdown/tags.ts';
import type { Range } from './protected-ranges.ts';

/** A tag alone on its lines, in a quotation or not. */
const ALONE =
  /^[ \t]*(?:>[ \t]?)*[ \t]*(<\/?[A-Z][A-Za-z]*(?:\s+[A-Za-z]+="[^"<>{}]*")*\s*\/?>)[ \t]*$/gm;

/** What stands on both sides of an empty line is two paragraphs. */
const EMPTY_LINE = /\n[ \t]*\n/;

/** The tags of our parts that stand alone on their line and pair; any other is text. */
export function partTags(body: string, isProtected: (offset: number) => boolean): Range[] {
  const paired: Range[] = [];
  const open: { name: string; range: Range }[] = [];
  for (const match of body.matchAll(ALONE)) {
    const text = match[1] ?? '';
    const start = match.index + match[0].indexOf(text);
    const range: Range = [start, start + text.length];
    const tag = isProtected(start) || EMPTY_LINE.test(text) ? undefined : readTag(text);
    if (!tag) continue;
    if (tag.kind === 'alone') paired.push(range);
    else if (tag.kind === 'open') open.push({ name: tag.name, range });
    else if (open.at(-1)?.name === tag.name) paired.push(open.pop()?.range ?? range, range);
  }
  return paired.sort(([a], [b]) => a - b);
}
