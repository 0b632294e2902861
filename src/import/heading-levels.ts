import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Levels under the title of the page, going down by one at a time, whatever those of the document. */
export function levelHeadings(tree: Root): void {
  const above: number[] = [];
  visit(tree, 'heading', (heading) => {
    const own = heading.depth;
    while ((above.at(-1) ?? 0) >= own) above.pop();
    above.push(own);
    heading.depth = Math.min(above.length + 1, 6) as Heading['depth'];
  });
}
