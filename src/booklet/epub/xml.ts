import type { Root } from 'xast';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { printable } from '../printable.ts';

/** An XML document as text: well formed whatever was typed in it. Takes the tree. */
export function xml(tree: Root): string {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = printable(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.attributes))
      if (typeof value === 'string') node.attributes[name] = printable(value);
  });
  // In text, these three together end a section that was never opened: they are an error as they stand.
  const text = toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}
