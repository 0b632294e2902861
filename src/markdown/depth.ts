import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Report } from './body-problem.ts';
import type { Reader } from './reader.ts';

/** Blocks inside blocks: no page needs more, and a tree is walked by functions that call themselves. */
export const DEEPEST = 100;

/** The tree of a source, or nothing when it is deeper than that. */
export function readWithin(deepest: number, source: string, reader: Reader): Root | undefined {
  try {
    const root = reader(source);
    return depthOf(root) > deepest ? undefined : root;
  } catch (error) {
    // A reader that calls itself too often; anything else is ours to mend.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function depthOf(root: Parent): number {
  let depth = 0;
  for (let level: Node[] = [root]; level.length > 0; depth += 1)
    level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []));
  return depth;
}

/** A source shown as it was typed, one paragraph for each of its own. */
export function asPlainText(
  source: string,
  report: Report,
): { tree: HastRoot; headings: []; links: [] } {
  report(
    {},
    'trop-imbrique',
    'Ce texte imbrique trop de blocs : il est affiché tel quel.',
    'Mettre moins de listes ou de citations les unes dans les autres.',
  );
  const children = source.split(/\n{2,}/).map((value): ElementContent => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  }));
  return { tree: { type: 'root', children }, headings: [], links: [] };
}
