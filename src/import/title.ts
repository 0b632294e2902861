import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine, shortened } from './one-line.ts';

/** The title of a page, and whether the document gives it. */
export interface Title {
  title: string;
  isSaid: boolean;
}

/**
 * The title of a document: the heading that opens it or its only heading of level 1, else what
 * its properties say, else the name of its file.
 */
export function titleOf(
  tree: Root,
  inProperties: string | undefined,
  fileName: string,
  longest: number,
): Title {
  const said = takeHeading(tree, longest) || oneLine(inProperties ?? '');
  const name = oneLine(fileName.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' '));
  return { title: shortened(said || name, longest), isSaid: said !== '' };
}

/** Its words; out of the text, since the page shows its title by itself, unless that says less. */
function takeHeading(tree: Root, longest: number): string {
  const tops = tree.children.filter((node) => isHeading(node) && node.depth === 1);
  const first = tree.children[0];
  const heading = first && isHeading(first) ? first : tops.length === 1 ? tops[0] : undefined;
  if (!heading || !isHeading(heading)) return '';
  const words = oneLine(toString(heading, { includeImageAlt: false }));
  if (words !== '' && words.length <= longest && !holdsMore(heading))
    tree.children.splice(tree.children.indexOf(heading), 1);
  return words;
}

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

/** Images and notes, which a title cannot hold. */
const holdsMore = ({ children }: Heading): boolean =>
  children.some(({ type }) => type === 'image' || type === 'footnoteReference');
