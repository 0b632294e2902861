import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { typeset } from './typeset.ts';

const AS_TYPED = new Set(['code', 'pre', 'kbd', 'samp']);

/** French typography over a tree; code, and addresses shown as they are, are left alone. */
export function typography(root: Root): void {
  visit(root, (node) => {
    if (node.type === 'element' && (AS_TYPED.has(node.tagName) || showsItsAddress(node)))
      return SKIP;
    if (node.type === 'text') node.value = typeset(node.value);
    return undefined;
  });
}

/** A link whose text is its address, as readers make of a bare one. */
function showsItsAddress({ tagName, properties, children: [only] }: Element): boolean {
  if (tagName !== 'a' || only?.type !== 'text') return false;
  const { href } = properties;
  return typeof href === 'string' && href.endsWith(only.value);
}
