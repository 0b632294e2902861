import type { Image, Paragraph, Root, RootContent } from 'mdast';
import { writeBlock } from '../cms/components/block-syntax.ts';
import { partByTag } from '../parts/index.ts';

const figure = partByTag.get('Figure');
const LONGEST = figure?.fields['alt']?.control;

/** Images of the paragraphs of a page, as the part that shows them: between the words that were around. */
export function placeFigures(tree: Root): void {
  tree.children = tree.children.flatMap((node) =>
    node.type === 'paragraph' && node.children.some(isFigure) ? cut(node) : [node],
  );
}

function cut(paragraph: Paragraph): RootContent[] {
  const blocks: RootContent[] = [];
  for (const child of paragraph.children) {
    const last = blocks.at(-1);
    if (isFigure(child)) blocks.push(asPart(child));
    else if (last?.type === 'paragraph') last.children.push(child);
    else if (!isBlank(child)) blocks.push({ type: 'paragraph', children: [child] });
  }
  for (const block of blocks) if (block.type === 'paragraph') trim(block);
  return blocks;
}

/** Without the spaces that stood beside an image. */
function trim({ children }: Paragraph): void {
  const [first] = children;
  const last = children.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

const isBlank = (node: RootContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** An alternative too long for the part stays with the image as Markdown writes it. */
const isFigure = (node: RootContent): node is Image =>
  node.type === 'image' &&
  LONGEST?.kind === 'line' &&
  (node.alt?.length ?? 0) <= (LONGEST.max ?? Infinity);

const asPart = ({ url, alt }: Image): RootContent => ({
  type: 'html',
  value: figure ? writeBlock(figure, { src: url, alt }) : '',
});
