import type { Element, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A node, where it stands, and what holds it. */
export interface Place<N extends Element | Text> {
  node: N;
  index: number;
  parent: Parents;
}

/** What is to be seen to at one kind of node, before anything inside it. */
export interface Rule {
  /** True when it has put something else in its place, which is then seen to in its turn. */
  element?(place: Place<Element>): boolean | undefined;
  /** Elements whose inside is left as it is by every rule. */
  leaves?(node: Element): boolean;
  text?(node: Text): void;
}

/** Sees to the whole tree, every rule in one walk: for a large library the walks are what costs. */
export function apply(rules: readonly Rule[], root: Root): void {
  visit(root, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (node.type === 'text') for (const rule of rules) rule.text?.(node);
    if (node.type !== 'element') return undefined;
    const place = { node, index, parent };
    if (rules.some((rule) => rule.element?.(place))) return index;
    return rules.some((rule) => rule.leaves?.(node)) ? SKIP : undefined;
  });
}
