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

function isPart(node: { type: string }): boolean {
  if (!node.type.startsWith('mdxJsx')) return false;
  const { name, attributes } = node as unknown as {
    name: string | null;
    attributes: { type: string; value: unknown }[];
  };
  return (
    name !== null &&
    partByTag.has(name) &&
    attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string')
  );
}
