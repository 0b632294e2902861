import type { Node, Parent } from 'unist';
import { EXIT, SKIP, type visit as libraryVisit } from 'unist-util-visit';

type Answer = boolean | typeof SKIP | number | undefined;
type Visitor = (node: Node, index?: number, parent?: Parent) => Answer | readonly [Answer, number?];

/**
 * `unist-util-visit`, for the test on a type or none: same answers, same order. That one makes
 * a function, a test and a name for every node; over thousands of bodies walked a dozen times
 * each, it was a fifth of a build.
 */
export const visit = ((tree: Node, test: string | Visitor, visitor?: Visitor): void => {
  if (typeof test === 'function') walk(tree, undefined, undefined, undefined, test);
  else if (visitor) walk(tree, undefined, undefined, test, visitor);
}) as unknown as typeof libraryVisit;

export { SKIP };

/** What to do after a node: the index of the sibling to go on with, `EXIT`, or nothing said. */
function walk(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  type: string | undefined,
  visitor: Visitor,
): typeof EXIT | number | undefined {
  const answer =
    type === undefined || node.type === type ? visitor(node, index, parent) : undefined;
  const isPair = typeof answer === 'object';
  const action = isPair ? answer[0] : answer;
  if (action === EXIT) return EXIT;
  const { children } = node as Partial<Parent>;
  if (children && action !== SKIP)
    // Visitors replace the children of a node, and their number: both are read again each time.
    for (let at = 0; at >= 0 && at < (node as Parent).children.length;) {
      const after = walk((node as Parent).children[at] as Node, at, node as Parent, type, visitor);
      if (after === EXIT) return EXIT;
      at = after ?? at + 1;
    }
  const next = isPair ? answer[1] : answer;
  return typeof next === 'number' ? next : undefined;
}
