import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { INSIDE, writeBlock } from '../cms/components/block-syntax.ts';
import { partByTag } from '../parts/index.ts';
import { toComplete } from '../model/to-complete.ts';

// Without what would hide addresses written as text: the checks look for them.
const WRITING: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmTaskListItemToMarkdown(),
  ],
};

/** A tree as Markdown, as the editor shows it. */
export const markdownOf = (tree: Root): string => toMarkdown(tree, WRITING).trim();

/** A text under a box that says what the page lacks. */
export const withBox = (missing: readonly string[], text: string): string =>
  [...boxOf(missing), text].join('\n\n');

function boxOf(missing: readonly string[]): string[] {
  const encart = partByTag.get('Encart');
  if (!encart || missing.length === 0) return [];
  const values = {
    type: 'attention',
    titre: toComplete('avant de publier'),
    [INSIDE]: missing.map((what) => `- ${what}`).join('\n'),
  };
  return [writeBlock(encart, values)];
}
