import type { Heading, Root, RootContent, Text } from 'mdast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { readWithRemark } from '../markdown/index.ts';
import { DEEPEST, readWithin } from '../markdown/depth.ts';
import { splitHtml } from '../markdown/split-html.ts';
import type { LocatedText } from './sheet.ts';

const trees = new WeakMap<LocatedText, Root>();

/** The Markdown of a text, read once whatever the rules that ask. Offsets are those of its source. */
export function treeOf(text: LocatedText): Root {
  let tree = trees.get(text);
  if (!tree) trees.set(text, (tree = readMarkdown(text.source)));
  return tree;
}

/** Markdown to a tree where the inside of parts is read too, every node at its offset. Empty when it is too deep to be read. */
export function readMarkdown(source: string): Root {
  const tree = readWithin(DEEPEST, source, readWithRemark) ?? { type: 'root', children: [] };
  splitHtml(tree, readWithRemark);
  const starts = lineStarts(source);
  const offsetOf = ({ line, column }: { line: number; column: number }) =>
    (starts[line - 1] ?? source.length) + column - 1;
  visit(tree, ({ position }) => {
    if (!position) return;
    position.start.offset = offsetOf(position.start);
    position.end.offset = offsetOf(position.end);
  });
  return tree;
}

/** Offsets `[start, end[` of plain text in Markdown: no code, no address, no tag. */
export interface Span {
  start: number;
  end: number;
}

export function spansOf(tree: Root, source: string): Span[] {
  const spans: Span[] = [];
  visit(tree, (node) => {
    if (isBareAddress(node, source)) return SKIP;
    if (node.type === 'text') spans.push(spanOf(node));
    return undefined;
  });
  return spans.filter(({ start, end }) => start < end);
}

/** Where the headings of Markdown stand. */
export function headingSpansOf(tree: Root): Span[] {
  const spans: Span[] = [];
  visit(tree, 'heading', (node) => {
    spans.push(spanOf(node));
  });
  return spans;
}

/** The words of a node, without code. */
export function wordsOf(node: Root | RootContent): string {
  let words = '';
  visit(node, 'text', ({ value }) => {
    words += value;
  });
  return words;
}

const spanOf = ({ position }: Text | Heading): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** An address that stands for itself: its text is the address. */
const isBareAddress = (node: Node, source: string): boolean =>
  node.type === 'link' && source[node.position?.start.offset ?? source.length] !== '[';

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}
