import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Bold that is only ink. Chromium tags `strong` and `em` with types that PDF 1.4 does not
 * have, and readers that do not know a type lose its words.
 */
export function plainBold(root: Root): void {
  visit(root, 'element', (node) => {
    if (node.tagName === 'strong' || node.tagName === 'em') node.tagName = 'b';
  });
}
