import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Numbered } from './docx-numbers.ts';

// Two characters for private use, around a number: mammoth makes lists, and counts each from 1.
const OPEN = '\uE3D0';
const CLOSE = '\uE3D1';
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** The XML of a document of Word, its numbers written before the words of each paragraph. */
export const withNumbers = (xml: string, numbered: readonly Numbered[]): string =>
  // From the last: what comes before does not move.
  numbered.toReversed().reduce((text, { properties, number }) => {
    const prefix = properties.name.replace(/pPr$/, '');
    const at = properties.position?.end.offset;
    if (at === undefined || !hasWords(text.slice(at), prefix)) return text;
    const run = `<${prefix}r><${prefix}t>${OPEN}${number}${CLOSE}</${prefix}t></${prefix}r>`;
    return text.slice(0, at) + run + text.slice(at);
  }, xml);

/** An empty paragraph is no item. */
const hasWords = (after: string, prefix: string): boolean =>
  after.slice(0, after.indexOf(`</${prefix}p>`)).includes(`<${prefix}t`);

/** Takes these numbers out of the tree again: a list begins at that of its first item. */
export function takeNumbers(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'ol') node.properties.start = startOf(node);
  });
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll(new RegExp(MARK, 'g'), '');
  });
}

function startOf({ children }: Element): number {
  const items = children.filter((child) => child.type === 'element');
  const numbers = items.map((item) => Number(MARK.exec(firstText(item))?.[1]));
  const rank = numbers.findIndex((number) => !Number.isNaN(number));
  return rank < 0 ? 1 : Math.max((numbers[rank] ?? 1) - rank, 0);
}

const firstText = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  const [first] = node.type === 'element' ? node.children : [];
  return first ? firstText(first) : '';
};
