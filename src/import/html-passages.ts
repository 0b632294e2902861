import type { Nodes } from 'hast';
import { phrasing } from 'hast-util-phrasing';

/** The text of a tree of HTML, a passage a block. */
export function htmlPassages(tree: Nodes): string[] {
  const passages = [''];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') passages.push((passages.pop() ?? '') + node.value);
    if (!('children' in node)) return;
    if (node.type === 'element' && node.tagName === 'br') passages.push('');
    const isBlock = !phrasing(node);
    if (isBlock) passages.push('');
    node.children.forEach(walk);
    if (isBlock) passages.push('');
  };
  walk(tree);
  return passages.filter((passage) => passage.trim() !== '');
}
