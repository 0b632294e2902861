import type { Nodes } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { readTag } from '../markdown/tags.ts';

/** The words of a text and its signs that are no punctuation, alike however they were typed. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+|\p{S}/gu) ?? [];

/** The text of a tree of Markdown, a line a block; that of parts, the caption of a table, too. */
export function textOf(tree: Nodes): string {
  let text = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      text += node.value;
    else if (node.type === 'html')
      text += Object.values(readTag(node.value)?.attributes ?? {}).join('\n');
    const isBlock = !phrasing(node) || node.type === 'break';
    if (isBlock) text += '\n';
    if ('children' in node) node.children.forEach(walk);
    if (isBlock) text += '\n';
  };
  walk(tree);
  return text;
}
