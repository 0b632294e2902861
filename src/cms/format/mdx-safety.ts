import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { partByTag } from '../../parts/index.ts';

// The reader of the stock MDX compiler: what it accepts, the compiler accepts.
const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Whether a body is MDX that holds no code: only Markdown, and our parts with literal attributes. */
export function isSafeMdx(body: string): boolean {
  let isSafe = true;
  try {
    visit(processor.parse(body), (node) => {
      if (node.type.startsWith('mdx') && !isPart(node)) isSafe = false;
    });
    return isSafe;
  } catch {
    return false;
  }
}

const isPart = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  node.name !== null &&
  partByTag.has(node.name) &&
  node.attributes.every(
    ({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string',
  );
