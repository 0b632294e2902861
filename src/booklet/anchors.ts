import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Properties that name anchors of the same page, besides links. */
const NAMES_ANCHORS = [
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaDetails',
  'ariaControls',
  'htmlFor',
  'headers',
];

/** Puts a prefix before every anchor of a tree, and before what names one: `f2-etapes`. */
export function scopeIds(tree: Nodes, prefix: string): void {
  const scoped = (id: string | number): string => `${prefix}-${id}`;
  visit(tree, 'element', ({ properties }) => {
    if (properties.id !== undefined) properties.id = scoped(properties.id);
    for (const name of NAMES_ANCHORS) {
      const value = properties[name];
      if (Array.isArray(value)) properties[name] = value.map(scoped);
      else if (typeof value === 'string')
        properties[name] = value.split(/\s+/).filter(Boolean).map(scoped).join(' ');
    }
    for (const name of ['href', 'xLinkHref']) {
      const value = properties[name];
      if (typeof value === 'string' && value.startsWith('#') && value.length > 1)
        properties[name] = `#${scoped(value.slice(1))}`;
    }
  });
}

/** Every anchor of some trees. */
export function anchorsIn(trees: readonly Nodes[]): Set<string> {
  const anchors = new Set<string>();
  for (const tree of trees)
    visit(tree, 'element', ({ properties }) => {
      if (properties.id !== undefined) anchors.add(properties.id);
    });
  return anchors;
}

/** The title of a page of its own (h1) becomes one among others (h2), and what is under it follows. */
export function demote(tree: Nodes): void {
  visit(tree, 'element', (element) => {
    const level = /^h([1-5])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Number(level) + 1}`;
  });
}
