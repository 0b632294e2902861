import type { ElementContent, Root } from 'hast';
import {
  type BodyProblem,
  compile,
  readWithRemark,
  typeset,
  unwrapParagraph,
} from '../../markdown/index.ts';
import type { Surroundings } from '../../parts/index.ts';

/** Words and what is set among them. */
export type Words = (string | ElementContent)[];

/** Plain words, with French typography. */
export const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? typeset(String(value)) : '';

/** Markdown as the site shows it, by the reader of the browser, and what in it was not understood. */
export function read(
  source: unknown,
  kind: 'body' | 'text',
  around: Surroundings,
): { tree: Root; problems: BodyProblem[] } {
  const text = typeof source === 'string' ? source : '';
  return compile(text, { reader: readWithRemark, around, kind });
}

export const blocks = (
  source: unknown,
  kind: 'body' | 'text',
  around: Surroundings,
): ElementContent[] => read(source, kind, around).tree.children as ElementContent[];

/** Without the paragraph around it: for an item of a list, a cell. */
export const inline = (source: unknown, around: Surroundings): ElementContent[] =>
  unwrapParagraph(read(source, 'text', around).tree).children as ElementContent[];
