import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** The reader of the build: native, ten times faster than remark. */
export const readWithSatteri = (source: string): Root =>
  markdownToMdast(source, {
    position: true,
    features: { smartPunctuation: false, frontmatter: false },
  }) as unknown as Root;
