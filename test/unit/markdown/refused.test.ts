import { describe, expect, it } from 'vitest';
import { compile, toHtmlText } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { around } from '../../fixtures/surroundings.ts';

const body = (source: string, firstLine = 1) => {
  const { tree, ...rest } = compile(source, { reader: readWithSatteri, around, firstLine });
  return { html: toHtmlText(tree), ...rest };
};
const rules = (source: string) =>
  body(source).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('what is deep or long', () => {
  it.each([
    ['quotations', '> '.repeat(3000) + 'mot', 'trop-imbrique'],
    [
      'lists',
      Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- mot`).join('\n'),
      'trop-imbrique',
    ],
    [
      'parts',
      `${'<Encart type="info">\n\n'.repeat(3000)}mot\n\n${'</Encart>\n\n'.repeat(3000)}`,
      'part-mal-placee',
    ],
  ])('%s: shown as text beyond reason', (_name, source, rule) => {
    const { html, problems } = body(source);
    expect(html).toContain('mot');
    expect(problems.map((problem) => problem.rule)).toContain(rule);
  });

  it('takes no time over long runs of one character', () => {
    const start = performance.now();
    for (const character of [
      ' ',
      '\u00a0',
      '<',
      '{',
      '[',
      '*a ',
      '1 ',
      '«',
      '»',
      '`',
      '_',
      '&',
      ':',
      '-',
    ])
      body(`a${character.repeat(50_000)}b`);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('what is not allowed', () => {
  it('is shown as the text it is', () => {
    const { html } = body('<script>alert(1)</script>\n\n1<sup>er</sup> {process.env.PATH}');
    expect(html).not.toMatch(/<(script|sup)/);
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(html).toContain('{process.env.PATH}');
  });

  it('is told with its line in the file', () => {
    expect(body('\n\nun {x}', 12).problems).toEqual([
      expect.objectContaining({ rule: 'accolade', line: 14, column: 1 }),
    ]);
  });

  it('says nothing of what was escaped', () => {
    expect(rules('un \\{x\\} et 3 \\< 5')).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//host/x',
    'vbscript:x',
    '../../.env',
    'page',
  ])('unlinks %s and keeps it readable', (address) => {
    const { html, problems } = body(`[mot](<${address}>)`);
    expect(html).not.toContain('<a');
    expect(html).toContain('mot');
    expect(html).toContain(address);
    expect(problems.map(({ rule }) => rule)).toEqual(['adresse-interdite']);
  });

  it.each(['https://ailleurs.fr/x.png', '/media/../../.env', 'x.png', '/autre/x.png'])(
    'shows the words of the image %s',
    (address) => {
      const { html, problems } = body(`![un plan](${address})`);
      expect(html).not.toContain('<img');
      expect(html).toContain('un plan');
      expect(problems.map(({ rule }) => rule)).toEqual(['image-interdite']);
    },
  );
});
