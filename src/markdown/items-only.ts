import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Part, partByTag } from '../parts/index.ts';
import type { Report } from './body-problem.ts';
import type { PartNode } from './pair-parts.ts';

/** A part made of items holds nothing else, and items stand nowhere else: what is out of place is moved out, in order. */
export function itemsOnly(root: Root, report: Report): void {
  visit(root, (node) => {
    if (!('children' in node)) return;
    const holder = node as unknown as PartNode;
    const itemTag = holder.type === 'part' ? itemOf(partByTag.get(holder.tag)) : undefined;
    holder.children = holder.children.flatMap((child) => place(child, itemTag, report));
  });
}

const itemOf = (part: Part | undefined): string | undefined =>
  part && typeof part.inside !== 'string' ? part.inside.tag : undefined;

const itemTags = new Set([...partByTag.values()].map(itemOf).filter((tag) => tag !== undefined));

const titleOf = ({ values }: PartNode): string =>
  typeof values['titre'] === 'string' ? values['titre'] : '';

function place(child: RootContent, itemTag: string | undefined, report: Report): RootContent[] {
  const node = child as unknown as PartNode;
  const isPart = node.type === 'part';
  if (isPart && itemTags.has(node.tag) && node.tag !== itemTag) {
    report(
      node,
      'part-mal-placee',
      `<${node.tag}> est hors de son groupe.`,
      'L’entourer de la balise qui groupe ces éléments.',
    );
    return [
      { type: 'heading', depth: 3, children: [{ type: 'text', value: titleOf(node) }] },
      ...node.children,
    ];
  }
  const holdsStranger = isPart && itemOf(partByTag.get(node.tag)) !== undefined;
  if (!holdsStranger) return [child];
  const own = itemOf(partByTag.get(node.tag));
  const strangers = node.children.filter((inner) => (inner as unknown as PartNode).tag !== own);
  if (strangers.length === 0) return [child];
  for (const stranger of strangers)
    report(
      stranger,
      'part-mal-placee',
      `<${node.tag}> ne contient que des <${own}>.`,
      'Sortir ce passage, ou le mettre dans une étape.',
    );
  return [
    {
      ...node,
      children: node.children.filter((inner) => !strangers.includes(inner)),
    } as unknown as RootContent,
    ...strangers,
  ];
}
