import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm);

/** The reader of the browser and of the checks: plain JavaScript. */
export const readWithRemark = (source: string): Root => processor.parse(source);
