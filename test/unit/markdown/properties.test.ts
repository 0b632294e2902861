import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { compile, type Reader, readWithRemark, toHtmlText } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { parts } from '../../../src/parts/index.ts';
import { dangersIn } from '../../dangers.ts';
import { around } from '../../fixtures/surroundings.ts';

/** Bodies tried by each property: `npm run soup` tries 100,000. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 2000);

const html = (source: string, reader: Reader): string =>
  toHtmlText(compile(source, { reader, around }).tree);

const FRAGMENTS = [
  ...parts.flatMap(({ tag, example }) => [
    example,
    `<${tag}>`,
    `</${tag}>`,
    `<${tag} `,
    `<${tag}/>`,
  ]),
  ...['{', '}', '<', '>', '</', '/>', '<!--', '-->', '<?', ']]>', '<![CDATA[', '{`', '${x}', '{/*'],
  ...[
    'import x from "fs"',
    'export const a = 1',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '![x](//h/x.png)',
    '[a]: javascript:x',
    '[a]',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n|---|---|\n',
    '```',
    '~~~',
    '    ',
    '\t',
    '***',
    '__',
    '[^1]',
    '[^1]: n',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\\',
    '&lt;',
    '&#x3C;',
    '&nbsp;',
    '\u0000',
    '\u2028',
    '\uFEFF',
    '\u202E',
    '«',
    '’',
    'œ',
    'é',
  ],
  ...['mot', 'deux mots', 'https://a.fr/{id}', 'www.a.fr', 'a@b.fr', 'titre="a', 'type="info"'],
];

/** Markdown, MDX, HTML and Unicode, stirred. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''));

describe.each([
  ['Sätteri', readWithSatteri],
  ['remark', readWithRemark],
] as const)('any body read by %s', (_name, reader) => {
  it('renders, always, to the same safe HTML', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const page = html(source, reader);
        expect(dangersIn(page, { fragment: true })).toEqual([]);
        expect(html(source, reader)).toBe(page);
      }),
      { numRuns },
    );
  });

  it('keeps the words of ordinary text, whatever stands around', () => {
    const word = fc.stringMatching(/^mot[a-z]{3,8}$/);
    fc.assert(
      fc.property(soup, word, soup, (before, kept, after) => {
        const shown = toString(
          fromHtml(html(`${before}\n\n${kept}\n\n${after}`, reader), { fragment: true }),
        );
        expect(shown).toContain(kept);
      }),
      { numRuns },
    );
  });
});
