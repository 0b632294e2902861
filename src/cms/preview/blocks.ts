import type { ElementContent } from 'hast';
import { compile, readWithRemark } from '../../markdown/index.ts';
import type { Surroundings } from '../../parts/index.ts';

/** Markdown as the site shows it, by the reader of the browser. */
export function blocks(
  source: unknown,
  kind: 'body' | 'text',
  around: Surroundings,
): ElementContent[] {
  if (typeof source !== 'string' || source === '') return [];
  return compile(source, { reader: readWithRemark, around, kind }).tree
    .children as ElementContent[];
}
