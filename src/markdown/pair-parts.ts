import type { Root, RootContent } from 'mdast';
import type { Parent } from 'unist';
import { type Part, partByTag } from '../parts/index.ts';
import type { Report } from './body-problem.ts';
import { readValues } from './part-values.ts';
import { readTag, type Tag } from './tags.ts';

/** A part found in a body: a node of our own, rendered by its part. */
export interface PartNode extends Parent {
  type: 'part';
  tag: string;
  values: Record<string, unknown>;
  children: RootContent[];
}

/** Parts inside parts: no page needs more. */
const DEEPEST_PARTS = 8;

interface Open {
  tag: Tag;
  node: RootContent;
  children: RootContent[];
}

/**
 * Opening and closing tags that are siblings become part nodes, whatever they hold. A tag
 * without its mate, with wrong attributes or at a wrong place stays the text it is.
 */
export function pairParts(root: Root, report: Report): void {
  pairIn(root, undefined, report);
}

function pairIn(parent: Parent, around: Part | undefined, report: Report): void {
  const done: RootContent[] = [];
  const stack: Open[] = [];
  const add = (...nodes: RootContent[]) => (stack.at(-1)?.children ?? done).push(...nodes);
  const abandon = (open: Open) => {
    report(
      open.node,
      'part-mal-fermee',
      `<${open.tag.name}> n’est pas refermé.`,
      `Ajouter </${open.tag.name}> seul sur sa ligne.`,
    );
    stack.pop();
    add(open.node, ...open.children);
  };
  for (const child of parent.children as RootContent[]) {
    const tag = tagOf(child);
    if (!tag) add(child);
    else if (tag.kind === 'open' && stack.length >= DEEPEST_PARTS) {
      report(
        child,
        'part-mal-placee',
        `<${tag.name}> est dans trop de parties à la fois.`,
        'La sortir des parties qui l’entourent.',
      );
      add(child);
    } else if (tag.kind === 'open') stack.push({ tag, node: child, children: [] });
    else if (tag.kind === 'alone') add(...makePart(tag, child, [], report));
    else if (stack.some((open) => open.tag.name === tag.name)) {
      for (let open = stack.at(-1); open && open.tag.name !== tag.name; open = stack.at(-1))
        abandon(open);
      const open = stack.pop() as Open;
      add(...makePart(open.tag, open.node, open.children, report, child));
    } else {
      report(
        child,
        'part-mal-fermee',
        `</${tag.name}> ne referme rien.`,
        'Retirer cette balise, ou ajouter celle qui ouvre.',
      );
      add(child);
    }
  }
  for (let open = stack.at(-1); open; open = stack.at(-1)) abandon(open);
  parent.children = done;
  for (const child of done as (RootContent | PartNode)[]) descend(child, around, report);
}

function descend(node: RootContent | PartNode, around: Part | undefined, report: Report): void {
  const isContainer = ['part', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(
    node.type,
  );
  if (!isContainer) return;
  pairIn(node as Parent, node.type === 'part' ? partByTag.get(node.tag) : around, report);
}

/** A tag alone in its block: an `html` node, or a paragraph that holds nothing else. */
function tagOf(node: RootContent): Tag | undefined {
  if (node.type === 'html') return readTag(node.value);
  const only =
    node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'html' ? readTag(only.value) : undefined;
}

function makePart(
  tag: Tag,
  open: RootContent,
  children: RootContent[],
  report: Report,
  close?: RootContent,
): RootContent[] {
  const part = partByTag.get(tag.name) as Part;
  const asText = close ? [open, ...children, close] : [open];
  const values = readValues(part, tag.attributes, open, report);
  if (!values) return asText;
  if (part.inside === 'nothing' && children.length > 0) {
    report(
      open,
      'part-mal-formee',
      `<${tag.name}> ne contient rien.`,
      `Écrire <${tag.name} … /> et sortir le texte.`,
    );
    return asText;
  }
  if (part.inside !== 'nothing' && children.length === 0) {
    report(
      open,
      'part-vide',
      `<${tag.name}> est vide.`,
      'Y écrire quelque chose, ou retirer la balise.',
    );
    return asText;
  }
  const node: PartNode = {
    type: 'part',
    tag: tag.name,
    values,
    children,
    ...(open.position && { position: open.position }),
  };
  return [node as unknown as RootContent];
}
