import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import type { Surroundings } from '../parts/index.ts';
import { accessible } from './accessible.ts';
import { type BodyProblem, collectProblems, type Report } from './body-problem.ts';
import { type Heading, headings } from './headings.ts';
import { images } from './images.ts';
import { itemsOnly } from './items-only.ts';
import { type InternalLink, links } from './links.ts';
import { neutralise } from './neutralise.ts';
import { plainParagraph } from './plain-text.ts';
import { pairParts } from './pair-parts.ts';
import type { Reader } from './reader.ts';
import { asPlainText, DEEPEST, readWithin } from './depth.ts';
import { splitHtml } from './split-html.ts';
import { textOnly } from './text-only.ts';
import { apply } from './rule.ts';
import { toHast } from './to-hast.ts';
import { typographic } from './typography.ts';

export interface Compiled {
  tree: HastRoot;
  headings: Heading[];
  links: InternalLink[];
  problems: BodyProblem[];
}

interface Options {
  reader: Reader;
  around: Surroundings;
  /** A body has parts and headings; a text only paragraphs. */
  kind?: 'body' | 'text';
  /** Line of the file where the source begins, so that problems are told at their place. */
  firstLine?: number;
}

/**
 * Markdown to a tree of safe HTML. Never throws, whatever the source.
 *
 * The order matters: tags are cut out before they are paired; what is left of HTML after
 * pairing is neutralised; only then is there a tree of HTML, whose links, headings, tables
 * and typography are seen to, a heading before the words in it: anchors do not depend on it.
 */
export function compile(source: string, options: Options): Compiled {
  const plain = plainParagraph(source);
  if (plain) return { tree: plain, headings: [], links: [], problems: [] };
  // CommonMark reads NUL as U+FFFD; not every reader does.
  const padded = '\n'.repeat((options.firstLine ?? 1) - 1) + source.replaceAll('\0', '\uFFFD');
  const { problems, report } = collectProblems();
  const tree = readWithin(DEEPEST, padded, options.reader);
  if (!tree) return { ...asPlainText(source, report), problems };
  return { ...compileTree(tree, padded, options, report), problems };
}

function compileTree(
  tree: Root,
  source: string,
  { reader, around, kind = 'body' }: Options,
  report: Report,
): Omit<Compiled, 'problems'> {
  if (kind === 'text') textOnly(tree, source, report);
  else if (source.includes('<')) {
    splitHtml(tree, reader);
    pairParts(tree, report);
    itemsOnly(tree, report);
  }
  neutralise(tree, source, report);
  const html = toHast(tree, around);
  const found = { links: [] as InternalLink[], headings: [] as Heading[] };
  apply(
    [
      links(around, report, found.links),
      images(around, report),
      headings(report, found.headings),
      accessible,
      typographic,
    ],
    html,
  );
  return { tree: html, ...found };
}

/** A tree to HTML text. */
export const toHtmlText = (tree: HastRoot): string => toHtml(tree);

/** Without the paragraph around it, when there is only one: for a title, a list item, a cell. */
export function unwrapParagraph(tree: HastRoot): HastRoot {
  const [first, ...others] = tree.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  const isOneParagraph = others.length === 0 && first?.type === 'element' && first.tagName === 'p';
  return isOneParagraph ? { type: 'root', children: first.children } : tree;
}

// For rooms that read texts without knowing the parts.
export { nowhere, type Surroundings } from '../parts/index.ts';
export type { BodyProblem } from './body-problem.ts';
export { type Glossary, type GlossaryTerm, linkTerms, readGlossary } from './glossary.ts';
export type { Heading } from './headings.ts';
export type { InternalLink } from './links.ts';
export { readWithRemark } from './read-remark.ts';
export type { Reader } from './reader.ts';
export { linkSources } from './source-references.ts';
export { typeset } from './typeset.ts';
export { typography } from './typography.ts';
