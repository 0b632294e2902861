import type { Element, ElementContent, Root } from 'hast';
import { phrasing } from 'hast-util-phrasing';
import { SKIP, visit } from 'unist-util-visit';

/** An element of our own: the caption of the table that follows. */
export const CAPTION = 'table-caption';

type Tell = (what: string) => void;

/** More than a page could show: a file may ask for millions. */
const MOST_SPANNED = 50;

/**
 * Tables as Markdown can write them: a first row of headings, one line a cell. What that
 * changes is told. A frame of one cell is what stands in it.
 */
export function plainTables(tree: Root, tell: Tell): void {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    const rows = rowsOf(node);
    const cells = rows.flatMap(cellsOf);
    const [only] = cells;
    if (only && cells.length === 1) {
      parent.children.splice(index, 1, ...captionsOf(node), ...only.children);
      return index;
    }
    count += 1;
    const name = `table ${count}`;
    if (!cellsOf(rows[0]).some(({ tagName }) => tagName === 'th')) {
      tell(`${name}: its first row is taken for its headings`);
      for (const cell of cellsOf(rows[0])) cell.tagName = 'th';
    }
    if (cells.filter(limitSpan).length > 0)
      tell(`${name}: its merged cells are cut, the text stays in the first`);
    if (cells.filter(toOneLine).length > 0)
      tell(`${name}: paragraphs or lists in a cell are put on one line`);
    const captions = captionsOf(node);
    parent.children.splice(index, 0, ...captions);
    return [SKIP, index + captions.length + 1];
  });
}

/** Captions, out of their table. */
function captionsOf(table: Element): Element[] {
  const isCaption = (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === 'caption';
  const captions = table.children.filter(isCaption);
  table.children = table.children.filter((node) => !isCaption(node));
  for (const caption of captions) caption.tagName = CAPTION;
  return captions;
}

const childrenNamed = (node: Element | undefined, names: readonly string[]): Element[] =>
  (node?.children ?? []).filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );

const rowsOf = (table: Element): Element[] =>
  [table, ...childrenNamed(table, ['thead', 'tbody', 'tfoot'])].flatMap((group) =>
    childrenNamed(group, ['tr']),
  );

const cellsOf = (row: Element | undefined): Element[] => childrenNamed(row, ['td', 'th']);

/** Whether the cell spans several others; never more than a page could show. */
function limitSpan({ properties }: Element): boolean {
  let spans = false;
  for (const key of ['colSpan', 'rowSpan']) {
    const span = Number(properties[key] ?? 1);
    if (!(span > 1)) continue;
    properties[key] = Math.min(span, MOST_SPANNED);
    spans = true;
  }
  return spans;
}

/** Whether the cell had several blocks, which now follow each other after a space. */
function toOneLine(cell: Element): boolean {
  let blocks = 0;
  const flatten = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node) => {
      if (node.type === 'element' && node.tagName === 'br') return space();
      if (node.type !== 'element' || phrasing(node) || isOurs(node)) return node;
      const inside = flatten(node.children);
      if (!node.children.some((child) => !phrasing(child) && child.type === 'element')) blocks += 1;
      return [space(), ...inside, space()];
    });
  cell.children = flatten(cell.children);
  return blocks > 1;
}

const space = (): ElementContent => ({ type: 'text', value: ' ' });

/** Elements of our own are in the line: the reference of a note. */
const isOurs = ({ tagName }: Element): boolean => tagName.includes('-');
