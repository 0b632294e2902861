import type { Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Reader } from './reader.ts';
import { cutTags, readTag } from './tags.ts';

/**
 * Without blank lines, `<Encart>…</Encart>` is one `html` node whose inside was not read.
 * Such a node is cut at the tags of our parts, and what stands between is read again.
 */
export function splitHtml(root: Root, reader: Reader): void {
  visit(root, (node) => {
    if (!('children' in node)) return;
    const children = node.children as RootContent[];
    if (!children.some((child) => child.type === 'html')) return;
    node.children = children.flatMap((child) =>
      isFlowHtml(child, node) ? split(child, reader) : [child],
    );
  });
}

const isFlowHtml = (
  child: RootContent,
  parent: Node,
): child is RootContent & { type: 'html'; value: string } =>
  child.type === 'html' && parent.type !== 'paragraph' && parent.type !== 'heading';

function split(node: RootContent & { value: string }, reader: Reader): RootContent[] {
  const pieces = cutTags(node.value);
  if (pieces.length < 2 || !pieces.some(readTag)) return [node];
  let offset = 0;
  return gather(pieces).flatMap(({ tag, text }) => {
    const start = pointAt(node, offset);
    offset += text.length;
    if (tag) return [{ type: 'html', value: text, position: { start, end: start } }];
    const inside = reader(text);
    moveTo(inside, start);
    splitHtml(inside, reader);
    return inside.children;
  });
}

/** Tags of our parts stand alone; everything between two of them is one text. */
function gather(pieces: string[]): { tag: boolean; text: string }[] {
  const runs: { tag: boolean; text: string }[] = [];
  for (const piece of pieces) {
    const tag = readTag(piece) !== undefined;
    const last = runs.at(-1);
    if (!tag && last && !last.tag) last.text += piece;
    else runs.push({ tag, text: piece });
  }
  return runs;
}

function pointAt(node: RootContent & { value: string }, offset: number) {
  const before = node.value.slice(0, offset).split('\n');
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line, column: column + last }
    : { line: line + before.length - 1, column: last + 1 };
}

/** Positions of a text read alone become those it has in the file (offsets are dropped: they would lie). */
function moveTo(root: Root, start: { line: number; column: number }): void {
  visit(root, (node) => {
    if (!node.position) return;
    const move = ({ line, column }: { line: number; column: number }) => ({
      line: line + start.line - 1,
      column: line === 1 ? column + start.column - 1 : column,
    });
    node.position = { start: move(node.position.start), end: move(node.position.end) };
  });
}
