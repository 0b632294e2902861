import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { handoutPages } from '../../../src/handouts/pages.ts';
import { taggedText } from './pdf-text.ts';

const AGAIN = 'npm run handouts makes the files again';
const MOST_BYTES = 100_000;

const pages = handoutPages();
const made = JSON.parse(readFileSync('src/handouts/made.json', 'utf8')) as Record<string, string>;

/** What a reader hears, word by word: what is hidden from them is left out. */
function wordsOf(html: string): string[] {
  const words: string[] = [];
  visit(fromHtml(html), (node) => {
    if (node.type === 'element' && (node.tagName === 'head' || isHidden(node.properties)))
      return SKIP;
    if (node.type === 'text') words.push(...node.value.split(/\s+/).filter(Boolean));
    return undefined;
  });
  return words;
}

const isHidden = ({ ariaHidden, className }: Record<string, unknown>): boolean =>
  ariaHidden === 'true' || (Array.isArray(className) && className.includes('vh'));

/** Words that do not come after those before them. */
function outOfOrder(words: string[], text: string): string[] {
  let from = 0;
  return words.filter((word) => {
    const at = text.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at < 0;
  });
}

const titleOf = (pdf: string): string => {
  const [, literal, hex = ''] = /\/Title (?:\(([^)]*)\)|<FEFF([0-9A-F]*)>)/.exec(pdf) ?? [];
  return literal ?? Buffer.from(hex, 'hex').swap16().toString('utf16le');
};

describe('the handouts', () => {
  it('are all made, and no other', () => {
    expect(Object.keys(made), AGAIN).toEqual(pages.map(({ handout }) => handout.slug));
  });

  it('go with sheets that exist', () => {
    const sheets = pages.flatMap(({ handout }) => handout.sheets);
    expect(sheets.filter((slug) => !existsSync(`content/fiches/${slug}.mdx`))).toEqual([]);
  });

  it('leave no file of a source that is gone', () => {
    const files = readdirSync('content/media').filter((name) => name.endsWith('.pdf'));
    const byChromium = files.filter((name) =>
      readFileSync(`content/media/${name}`, 'latin1').includes('Skia/PDF'),
    );
    expect(byChromium.sort(), AGAIN).toEqual(pages.map(({ handout }) => `${handout.slug}.pdf`));
  });
});

describe.each(pages)('the handout $handout.slug', ({ handout, html, digest, problems }) => {
  const file = readFileSync(`content/media/${handout.slug}.pdf`);
  const pdf = file.toString('latin1');

  it('is read as it was written', () => {
    expect(problems).toEqual([]);
  });

  it('is made from its source as it is', () => {
    expect(made[handout.slug], AGAIN).toBe(digest);
  });

  it('says its words in the order of the page', () => {
    const words = wordsOf(html);
    expect(words.length).toBeGreaterThan(20);
    expect(outOfOrder(words, taggedText(file)), AGAIN).toEqual([]);
  });

  it('tells its title, its language and its structure', () => {
    expect(titleOf(pdf)).toBe(handout.title);
    expect(pdf).toContain(`/Lang (${handout.lang})`);
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('/StructTreeRoot');
  });

  it('is one or two pages, light, and dated by its source', () => {
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
    expect(file.length).toBeLessThan(MOST_BYTES);
    expect(pdf).toContain(`/CreationDate (D:${handout.updated.replaceAll('-', '')}000000`);
  });
});
