import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epub } from '../../../src/booklet/epub/epub.ts';
import { gather } from '../../../src/booklet/gather.ts';
import { htmlFile } from '../../../src/booklet/html-file.ts';
import { faultsOf } from '../../fixtures/judge-epub.ts';
import { sheetPage } from '../../fixtures/sheet-page.ts';

const STYLES = { pages: 'p { margin: 0 }', cover: 'path { fill: none }' };
const bookletOf = (title: string, note: string) =>
  gather(
    { title, note, pages: ['/fiches/x/', '/fiches/perdue/'] },
    {
      nameOf: () => note || 'Une page',
      read: (path) =>
        Promise.resolve(
          path === '/fiches/x/' ? sheetPage(path, 'Titre', '<p>Texte \u0001</p>') : undefined,
        ),
    },
    '2026-11-22',
    () => undefined,
  );

const TYPED = [
  '\u0000\u0007<b>&amp;</b> "]]> <![CDATA[ <!-- --> &nbsp; \ufffe\uffff',
  '👩🏽‍💻 مرحبا \u202eשלום \ud800 \udfff',
  '<script>alert(1)</script><style>',
  'x'.repeat(3000),
  '\n\n\t \u2028',
];

describe('whatever is typed', () => {
  it.each(TYPED)('%j as a title and a note makes a valid book', async (text) => {
    const book = epub(await bookletOf(text, text), new Map(), STYLES);
    expect(await faultsOf(book)).toEqual([]);
  });

  it('makes a valid book', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anything, anything, async (title, note) => {
        expect(await faultsOf(epub(await bookletOf(title, note), new Map(), STYLES))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(TYPED)('%j stays text in the HTML file', async (text) => {
    const html = htmlFile(await bookletOf(text, text), new Map(), 'p{}');
    expect(html).not.toMatch(/<script|<b>|<!--/);
    expect(html.match(/<style>/g)).toHaveLength(1);
  });
});

describe('an EPUB', () => {
  it('begins with its type, as it is', async () => {
    const book = epub(await bookletOf('A', ''), new Map(), STYLES);
    const text = new TextDecoder('latin1').decode(book.slice(0, 60));
    expect(text.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(book))[0]).toBe('mimetype');
  });

  it('is the same, to the byte, for the same carnet and the same day', async () => {
    const [one, other] = await Promise.all([bookletOf('A', 'b'), bookletOf('A', 'b')]);
    expect(epub(one, new Map(), STYLES)).toEqual(epub(other, new Map(), STYLES));
  });
});
