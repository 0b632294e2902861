import type { Element, Root as HastRoot } from 'hast';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { NOTE_DEFINITION, NOTE_REFERENCE } from './footnotes.ts';
import { CAPTION } from './tables.ts';

const nameOf = ({ properties: { name } }: Element): { identifier: string; label: string } => ({
  identifier: String(name),
  label: String(name),
});

const reference: Handle = (_state, node): FootnoteReference => ({
  type: 'footnoteReference',
  ...nameOf(node),
});

const definition: Handle = (state: State, node): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  ...nameOf(node),
  children: oneParagraph(state.toFlow(state.all(node))),
});

/** A note of several paragraphs: the rich text of the editor keeps the first only. */
function oneParagraph(blocks: FootnoteDefinition['children']): FootnoteDefinition['children'] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  if (paragraphs.length < blocks.length || blocks.length < 2) return blocks;
  const children = paragraphs.flatMap((block, index) =>
    index === 0 ? block.children : [{ type: 'text' as const, value: ' ' }, ...block.children],
  );
  return [{ type: 'paragraph', children }];
}

const caption: Handle = (state, node): Paragraph => ({
  type: 'paragraph',
  data: { isCaption: true },
  children: state.all(node) as Paragraph['children'],
});

const handlers = {
  [NOTE_REFERENCE]: reference,
  [NOTE_DEFINITION]: definition,
  [CAPTION]: caption,
};

/** A tree of HTML as one of Markdown. */
export function toTree(html: HastRoot): Root {
  const tree = toMdast(html, { document: true, handlers });
  visit(tree, 'paragraph', keepNumber);
  return tree.type === 'root' ? tree : { type: 'root', children: [tree] };
}

/** A number typed by hand: the rich text of the editor would make a list of it, and count from 1. */
function keepNumber({ children: [first] }: Paragraph): void {
  if (first?.type === 'text') first.value = first.value.replace(/^(\d{1,9}[.)]) /, '$1\u00a0');
}
