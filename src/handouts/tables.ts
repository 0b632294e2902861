import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

// A cell without any text is left out of a tagged PDF: its row would be short of a column.
const BLANK = '\u00a0';

/**
 * What a grid to fill needs: a first cell all in bold heads its row, an empty one is a cell
 * still, and columns take the shares asked for, in tables that have as many.
 */
export function tables(root: Root, shares: readonly number[]): void {
  visit(root, 'element', (node) => {
    if (node.tagName === 'tr') headRow(node);
    if (node.tagName === 'td' && node.children.length === 0)
      node.children.push({ type: 'text', value: BLANK });
    if (node.tagName === 'table' && widthOf(node) === shares.length) shareOut(node, shares);
  });
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

function headRow(row: Element): void {
  const first = row.children.find(isElement);
  const [only, ...others] = first?.children ?? [];
  if (first?.tagName !== 'td' || others.length > 0) return;
  if (only?.type !== 'element' || only.tagName !== 'b') return;
  first.tagName = 'th';
  first.properties['scope'] = 'row';
  first.children = only.children;
}

function widthOf(table: Element): number {
  let width = 0;
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') width = Math.max(width, node.children.filter(isElement).length);
  });
  return width;
}

function shareOut(table: Element, shares: readonly number[]): void {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const columns = shares.map((share) =>
    h('col', { style: `width:${((100 * share) / whole).toFixed(2)}%` }),
  );
  const caption = table.children.findIndex((node) => isElement(node) && node.tagName === 'caption');
  table.children.splice(caption + 1, 0, h('colgroup', {}, columns));
}
