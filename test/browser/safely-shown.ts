import { compile as compileMdx } from '@mdx-js/mdx';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import { expect } from 'vitest';
import { isSafeMdx } from '../../src/cms/format/mdx-safety.ts';
import { compile, toHtmlText } from '../../src/markdown/index.ts';
import { readWithSatteri } from '../../src/markdown/read-satteri.ts';
import { nowhere } from '../../src/parts/index.ts';
import { dangersIn } from '../dangers.ts';

/** The words that a saved body shows on the site, once it is sure that nothing in it runs. */
export async function shown(text: string): Promise<string> {
  await expect(compileMdx(text, { remarkPlugins: [remarkGfm] })).resolves.toBeDefined();
  expect(isSafeMdx(text)).toBe(true);
  const { tree, problems } = compile(text, { reader: readWithSatteri, around: nowhere });
  expect(problems).toEqual([]);
  expect(dangersIn(toHtmlText(tree), { fragment: true })).toEqual([]);
  return toString(tree).replace(/\s+/g, ' ');
}
