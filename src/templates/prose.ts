import type { ElementContent } from 'hast';
import type { Part } from '../parts/index.ts';

/** What a template asks to show text written in Markdown. Each answer is safe HTML. */
export interface Prose {
  /** The entry's body: parts, headings, notes. Empty when there is none. */
  body: string;
  /** A field of kind « text », as paragraphs. */
  text(source: string | undefined): string;
  /** The same without its paragraph, for a heading, a list item or a cell. */
  inline(source: string | undefined): string;
  /** A field of kind « body », as HTML. */
  blocks(source: string): string;
  /** The same as a tree, for a part that takes it in. */
  tree(source: string): ElementContent[];
  /** A tree made by a part, as HTML. */
  html(tree: ElementContent): string;
  /** A part made from the values of a field, as it would be from a tag in a body. */
  part(part: Part, values: Record<string, unknown>, inside?: ElementContent[]): string;
  /** A field of kind « text » as a tree, for a part that takes it in. */
  textTree(source: string): ElementContent[];
  /** Plain text with French typography: titles, labels. */
  plain(source: string): string;
}
