import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Rule } from './rule.ts';

/** What GitHub's HTML lacks for everyone to read it: header cells with a scope, tables that scroll by keyboard, task boxes as words. */
export const accessible: Rule = {
  element({ node, index, parent }) {
    if (node.tagName === 'th' || node.tagName === 'td') cell(node);
    else if (node.tagName === 'input') {
      parent.children[index] = taskBox(node);
      return true;
    } else if (node.tagName === 'table' && !isRegion(parent as Element)) {
      parent.children[index] = h(
        'div',
        { className: ['tableau'], role: 'group', ariaLabel: 'Tableau', tabIndex: 0 },
        [node],
      );
      return true;
    }
    return false;
  },
};

/** Header cells head a column; alignment is a class, since the attribute is obsolete. */
function cell(node: Element): void {
  const { align, ...properties } = node.properties;
  node.properties = {
    ...properties,
    ...(node.tagName === 'th' && { scope: 'col' }),
    ...(align && align !== 'left' && { className: [align === 'right' ? 'a-droite' : 'au-centre'] }),
  };
}

const isRegion = (parent: Element): boolean =>
  parent.type === 'element' && parent.properties['className']?.includes('tableau') === true;

const taskBox = (input: Element): Element =>
  h('span', { className: ['case-a-cocher'] }, [
    h('span', { ariaHidden: 'true' }, input.properties['checked'] ? '☑' : '☐'),
    h('span', { className: ['vh'] }, input.properties['checked'] ? 'fait :' : 'à faire :'),
  ]);
