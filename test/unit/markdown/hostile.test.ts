import { readFileSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { compile, readWithRemark, toHtmlText } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { around } from '../../fixtures/surroundings.ts';

const bodies = JSON.parse(readFileSync('test/fixtures/hostile-bodies.json', 'utf8')) as string[];
const html = (source: string, reader = readWithSatteri) => toHtmlText(compile(source, { reader, around }).tree);

const KNOWN = /^(a|aside|blockquote|br|caption|cite|code|del|div|em|figcaption|figure|h[2-6]|hr|img|li|ol|p|pre|section|span|strong|sup|table|tbody|td|th|thead|tr|ul)$/;

/** Elements and attributes of the page, as a browser would read it, that a body may not bring. */
function dangers(page: string): string[] {
  const found: string[] = [];
  visit(fromHtml(page, { fragment: true }) as Nodes, 'element', (node: Element) => {
    if (!KNOWN.test(node.tagName)) found.push(node.tagName);
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^on|^style$/i.test(name)) found.push(name);
      if (['href', 'src'].includes(name) && !/^(https?:|mailto:|tel:|\/base\/|#)/.test(String(value))) found.push(`${name}=${String(value)}`);
    }
  });
  return found;
}

/** Words a reader of the source sees, tags of parts and Markdown's own signs apart. */
const words = (text: string): string[] => text.match(/[\p{L}\d]{2,}/gu) ?? [];

describe('hostile bodies', () => {
  it('are all there', () => expect(bodies).toHaveLength(101));

  it.each(bodies.map((source) => [source]))('%j is safe, and read alike by both readers', (source) => {
    expect(dangers(html(source))).toEqual([]);
    expect(html(source, readWithRemark)).toBe(html(source));
  });

  it('keep their words', () => {
    const lost = bodies.flatMap((source) => {
      const shown = toString(fromHtml(html(source), { fragment: true }) as never);
      // Entities, addresses of definitions and names of parts are not visible words.
      const visible = words(source.replace(/&#?\w+;/g, ' ').replace(/^\[.*\]:.*$/gm, ' ').replace(/<\/?(Encart|Citation)[^>]*>/g, ' ').replace(/^ *```.*$/gm, ' '));
      const missing = visible.filter((word) => !shown.includes(word));
      return missing.length > 0 ? [`${JSON.stringify(source)}: ${missing.join(' ')}`] : [];
    });
    expect(lost).toEqual([]);
  });
});
