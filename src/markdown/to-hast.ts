import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { type Handlers, type State, toHast as mdastToHast } from 'mdast-util-to-hast';
import { partByTag, type Surroundings } from '../parts/index.ts';
import type { PartNode } from './pair-parts.ts';

/** Tree of Markdown to tree of HTML. Parts render themselves; raw HTML, if any were left, is text. */
export function toHast(root: Root, around: Surroundings): HastRoot {
  return mdastToHast(root, {
    clobberPrefix: 'note-',
    footnoteLabel: 'Notes',
    footnoteLabelProperties: { className: ['notes-titre'] },
    footnoteBackLabel: (index) => `Retour au texte, appel ${index + 1}`,
    handlers: {
      part: (state: State, node: PartNode) => renderPart(state, node, around),
      html: (_state: State, node: { value: string }) => ({ type: 'text', value: node.value }),
    } as unknown as Handlers,
  }) as HastRoot;
}

function renderPart(state: State, node: PartNode, around: Surroundings): ElementContent {
  const part = partByTag.get(node.tag);
  if (!part) return { type: 'text', value: '' };
  const content = (parent: PartNode) => state.all(parent as never);
  if (typeof part.inside === 'string')
    return part.render(node.values, { blocks: content(node), items: [] }, around);
  const items = (node.children as unknown as PartNode[]).map((child) => ({
    values: child.values,
    blocks: content(child),
  }));
  return part.render(node.values, { blocks: [], items }, around);
}
