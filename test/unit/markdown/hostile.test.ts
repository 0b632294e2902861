import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { compile, readWithRemark, toHtmlText } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { dangersIn } from '../../dangers.ts';
import { around } from '../../fixtures/surroundings.ts';

const bodies = JSON.parse(readFileSync('test/fixtures/hostile-bodies.json', 'utf8')) as string[];
const html = (source: string, reader = readWithSatteri) =>
  toHtmlText(compile(source, { reader, around }).tree);

const KNOWN =
  /^(a|aside|blockquote|br|caption|cite|code|del|div|em|figcaption|figure|h[2-6]|hr|img|li|ol|p|pre|section|span|strong|sup|table|tbody|td|th|thead|tr|ul)$/;

/** Elements that no part and no Markdown makes. */
function strangers(page: string): string[] {
  const found: string[] = [];
  visit(fromHtml(page, { fragment: true }), 'element', ({ tagName }) => {
    if (!KNOWN.test(tagName)) found.push(tagName);
  });
  return found;
}

/** Words a reader of the source sees, tags of parts and Markdown's own signs apart. */
const words = (text: string): string[] => text.match(/[\p{L}\d]{2,}/gu) ?? [];

describe('hostile bodies', () => {
  it('are all there', () => expect(bodies).toHaveLength(101));

  it.each(bodies.map((source) => [source]))(
    '%j is safe, and read alike by both readers',
    (source) => {
      expect(strangers(html(source))).toEqual([]);
      expect(dangersIn(html(source), { fragment: true })).toEqual([]);
      expect(html(source, readWithRemark)).toBe(html(source));
    },
  );

  it('keep their words', () => {
    const lost = bodies.flatMap((source) => {
      const shown = toString(fromHtml(html(source), { fragment: true }));
      // Entities, addresses of definitions and names of parts are not visible words.
      const visible = words(
        source
          .replace(/&#?\w+;/g, ' ')
          .replace(/^\[.*\]:.*$/gm, ' ')
          .replace(/<\/?(Encart|Citation)[^>]*>/g, ' ')
          .replace(/^ *```.*$/gm, ' '),
      );
      const missing = visible.filter((word) => !shown.includes(word));
      return missing.length > 0 ? [`${JSON.stringify(source)}: ${missing.join(' ')}`] : [];
    });
    expect(lost).toEqual([]);
  });
});
