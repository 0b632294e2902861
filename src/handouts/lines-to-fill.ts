import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * In a handout a bulleted list is what a hand fills: each item is a label with a line after
 * it, an empty item one more line. A list to tick stays a list.
 */
export function linesToFill(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (isToTick(node)) return SKIP;
    if (node.tagName !== 'ul' || !parent || index === undefined) return undefined;
    parent.children[index] = h(
      'div',
      { className: ['lignes'] },
      node.children.filter(isItem).map(lineOf),
    );
    return SKIP;
  });
}

const isToTick = ({ properties }: Element): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes('liste-a-cocher');

const isItem = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'li';

function lineOf({ children }: Element): Element {
  const label = children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
  return label.some((child) => child.type !== 'text' || child.value.trim() !== '')
    ? h('div', { className: ['ligne'] }, h('p', {}, label))
    : h('div', { className: ['ligne'], ariaHidden: 'true' });
}
