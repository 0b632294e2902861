import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** The elements of these names, in order. Without names, all. */
export function elements(tree: Nodes, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (names.length === 0 || names.includes(node.tagName)) found.push(node);
  });
  return found;
}

export const isHidden = ({ properties }: Element): boolean =>
  String(properties['ariaHidden']) === 'true' || properties['hidden'] !== undefined;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The name that an element is given: by its label, by others, or by what it holds. */
export function nameOf(element: Element, page: Root): string {
  const { ariaLabel, ariaLabelledBy, alt, title } = element.properties;
  const others = [ariaLabelledBy ?? []].flat().join(' ').split(/\s+/).filter(Boolean);
  const named =
    others.length === 0
      ? []
      : elements(page).filter(({ properties }) => others.includes(String(properties['id'])));
  const inside = [...element.children].map((child) => {
    if (child.type === 'text') return child.value;
    if (child.type !== 'element' || isHidden(child)) return '';
    return child.tagName === 'title' ? toString(child) : nameOf(child, page);
  });
  return (
    named
      .map((one) => toString(one))
      .join(' ')
      .trim() ||
    textOf(ariaLabel) ||
    textOf(alt) ||
    inside.join('').replace(/\s+/g, ' ').trim() ||
    textOf(title)
  );
}

/** What a reader is given: without what is hidden from all, or waits in a template. */
export function given(page: Root): Root {
  const copy = structuredClone(page);
  visit(copy, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.tagName === 'template' || node.tagName === 'script' || node.tagName === 'noscript') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
  return copy;
}
