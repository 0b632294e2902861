import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blockIdentities } from './block-identity.ts';

/** The blocks of a text, in order: what each says, and how each is written. */
export interface MarkdownBlocks {
  nodes: RootContent[];
  identities: string[];
  /** The characters of a block, and those between it and the one before. */
  at(index: number): { before: string; source: string };
}

/** Markdown as the rich text has it: neither code of MDX nor tags, but text. */
export const readMarkdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads a text as Markdown. */
export function markdownBlocks(text: string): MarkdownBlocks {
  const tree = readMarkdown.parse(text);
  const end = (index: number) => tree.children[index]?.position?.end.offset ?? 0;
  return {
    nodes: tree.children,
    identities: blockIdentities(tree),
    at(index) {
      const start = tree.children[index]?.position?.start.offset ?? 0;
      return { before: text.slice(end(index - 1), start), source: text.slice(start, end(index)) };
    },
  };
}
