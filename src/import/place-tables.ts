import type { Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { writeBlock } from '../cms/components/block-syntax.ts';
import { partByTag } from '../parts/index.ts';
import { toComplete } from '../model/to-complete.ts';
import { oneLine } from './one-line.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** It is the caption of the table that follows. */
    isCaption?: true;
  }
}

const part = partByTag.get('Tableau');
const LONGEST = part?.fields['legende']?.control;

/**
 * Tables of a page, as the part that shows them with a caption: the editor keeps its lines as
 * they are, which it does of no plain table. Gives how many have no caption yet.
 */
export function placeTables(tree: Root): number {
  let withoutCaption = 0;
  const blocks = tree.children;
  tree.children = blocks.flatMap((node, index) => {
    if (captionIn(node) !== undefined && blocks[index + 1]?.type === 'table') return [];
    if (node.type !== 'table' || !part) return [node];
    const caption = captionIn(blocks[index - 1]);
    if (caption === undefined) withoutCaption += 1;
    const legende = caption ?? toComplete('ce que montre ce tableau');
    const [opening = '', closing = ''] = writeBlock(part, { legende }).split('\n\n');
    return [{ type: 'html', value: opening }, node, { type: 'html', value: closing }];
  });
  return withoutCaption;
}

/** A caption that the part can hold: short, of words only. */
function captionIn(node: RootContent | undefined): string | undefined {
  if (node?.type !== 'paragraph' || !node.data?.isCaption || !isOfWords(node)) return undefined;
  const words = oneLine(toString(node));
  const longest = LONGEST?.kind === 'line' ? (LONGEST.max ?? Infinity) : 0;
  return words !== '' && words.length <= longest ? words : undefined;
}

const isOfWords = ({ children }: Paragraph): boolean =>
  children.every(({ type }) => type !== 'image' && type !== 'footnoteReference' && type !== 'link');
