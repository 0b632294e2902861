import type { Element, Root } from 'hast';
import { apply, type Rule } from './rule.ts';
import { typeset } from './typeset.ts';

const AS_TYPED = new Set(['code', 'pre', 'kbd', 'samp']);

/** French typography; code, and addresses shown as they are, are left alone. */
export const typographic: Rule = {
  leaves: (node) => AS_TYPED.has(node.tagName) || showsItsAddress(node),
  text(node) {
    node.value = typeset(node.value);
  },
};

/** The same, over a tree that needs nothing else. */
export const typography = (root: Root): void => apply([typographic], root);

/** A link whose text is its address, as readers make of a bare one. */
function showsItsAddress({ tagName, properties, children: [only] }: Element): boolean {
  if (tagName !== 'a' || only?.type !== 'text') return false;
  const { href } = properties;
  return typeof href === 'string' && href.endsWith(only.value);
}
