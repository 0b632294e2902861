import type { ListItem, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { readMarkdown } from './markdown-blocks.ts';
import { protectedRanges } from './protected-ranges.ts';

/** A character that nobody sees, in the place of a backslash: what follows it is not a mark of Markdown. */
export const UNSEEN = '\u2060';

/** The line before and after a passage that the rich text would damage (`components/passage.ts`). */
export const FENCE = UNSEEN.repeat(3);

/** An escape without which the line would begin a list, a quotation, a title or code. */
const LINE_START = /^((?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*)(?:\\([-+#>=~])|(\d+)\\([.)]))/gm;

/** The escape that keeps a reference to a character (`&amp;`) from being read as that character. */
const REFERENCE = /(?<!\\)((?:\\\\)*)\\&(?=#?[0-9A-Za-z]+;)/g;

/** What stands between two fences. */
export const FENCED = new RegExp(`^${FENCE}\\n([\\s\\S]*?)\\n${FENCE}$`, 'gm');

/**
 * A text as the rich text can hold it without damage. It has no boxes to tick, undoes some
 * escapes, and loses a paragraph of an item that has two.
 */
export function shelter(text: string): string {
  const open = unfenced(text);
  const { children } = readMarkdown.parse(open);
  const pieces = children.map((block, index) => {
    const start = block.position?.start.offset ?? 0;
    const gap = open.slice(children[index - 1]?.position?.end.offset ?? 0, start);
    const source = open.slice(start, block.position?.end.offset);
    const isBeyond = isTooMuch(block) || isMerged(block, children[index - 1]);
    return gap + (isBeyond ? `${FENCE}\n${source}\n${FENCE}` : sheltered(block, source));
  });
  return pieces.join('') + open.slice(children.at(-1)?.position?.end.offset ?? 0);
}

/** Without the fences of `shelter`. */
export const unfenced = (text: string): string => text.replace(FENCED, '$1');

/** The rich text makes one list of two that follow one another. */
const isMerged = (block: RootContent, previous: RootContent | undefined): boolean =>
  (block.type === 'list' || block.type === 'blockquote') && block.type === previous?.type;

/** The rich text keeps of an item one paragraph, and a list after it. */
function isTooMuch(block: RootContent): boolean {
  let found = false;
  visit(block, 'listItem', ({ children: [first, second, third] }: ListItem) => {
    if (first && first.type !== 'paragraph') found = true;
    if (third || (second && second.type !== 'list')) found = true;
  });
  return found;
}

function sheltered(block: RootContent, source: string): string {
  const boxes: number[] = [];
  const offset = block.position?.start.offset ?? 0;
  visit(block, 'listItem', ({ checked, position }: ListItem) => {
    if (typeof checked !== 'boolean') return;
    boxes.push(source.indexOf('[', (position?.start.offset ?? 0) - offset));
  });
  const code = protectedRanges(source);
  const isCode = (at: number) => code.some(([start, end]) => start <= at && at < end);
  // From the last: what comes before does not move.
  return [...source.matchAll(LINE_START)]
    .filter(({ index }) => !isCode(index))
    .map((match) => [match.index, match[0].length, escapeHidden(match)] as const)
    .concat(
      [...source.matchAll(REFERENCE)]
        .filter(({ index }) => !isCode(index))
        .map(
          ({ 0: all, 1: slashes = '', index }) =>
            [index, all.length, `${slashes}${UNSEEN}&`] as const,
        ),
    )
    .concat(boxes.map((at) => [at, 0, '\\'] as const))
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), source);
}

/** The backslash gives way to a character that nobody sees. */
function escapeHidden([, before = '', mark, digits = '', after = '']: RegExpMatchArray): string {
  return before + (mark === undefined ? digits + UNSEEN + after : UNSEEN + mark);
}
