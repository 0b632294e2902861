import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { HtmlValidate } from 'html-validate';
import type { Booklet } from '../../src/booklet/booklet.ts';
import { epub } from '../../src/booklet/epub/epub.ts';
import { gather } from '../../src/booklet/gather.ts';
import { htmlFile } from '../../src/booklet/html-file.ts';
import { imagesOf } from '../../src/booklet/images.ts';
import { readAddress } from '../../src/carnet/address.ts';
import { NOTHING, type Selection } from '../../src/carnet/selection.ts';
import { folderOf, TYPE_IDS } from '../../src/model/type-ids.ts';
import { basedSite, rootSite } from '../browser/sites.ts';
import { dangersIn } from '../dangers.ts';
import { picturesOf, shelfOf, stylesOf } from '../fixtures/built-shelf.ts';
import { faultsOf, hasEpubcheck, verdictOf } from '../fixtures/judge-epub.ts';

const FOLDER = resolve('.cache/test-books');
/** Every page of the library is judged: a busy machine takes its time. */
const HEAVY = 300_000;
const STYLES = {
  pages: stylesOf('src/styles/booklet/book.css'),
  cover: stylesOf('src/styles/booklet/cover-image.css'),
};

/** As for the pages they are taken from (`html.test.ts`). A file of its own has its styles in it. */
const RULES = Object.fromEntries(
  [
    'void-style',
    'no-trailing-whitespace',
    'doctype-style',
    'attr-quotes',
    'attribute-boolean-style',
    'attribute-empty-style',
    'long-title',
    'aria-label-misuse',
    'require-sri',
  ].map((name) => [name, 'off' as const]),
);

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The carnets that come ready made, as their pages carry them; and one of every page there is. */
function selectionsOf(dir: string): [string, Selection][] {
  const ready = foldersIn(join(dir, 'carnets')).map((slug): [string, Selection] => {
    const html = readFileSync(join(dir, 'carnets', slug, 'index.html'), 'utf8');
    const address = /data-carnet="([^"]+)"/.exec(html)?.[1] ?? '';
    return [
      slug,
      readAddress(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))?.selection ?? NOTHING,
    ];
  });
  const pages = TYPE_IDS.map(folderOf).flatMap((folder) =>
    foldersIn(join(dir, folder)).map((slug) => `/${folder}/${slug}/`),
  );
  return [...ready, ['tout', { title: 'Tout Maillage', note: 'Chaque page.', pages }]];
}

describe.each([
  ['at the root', rootSite],
  ['under a base path', basedSite],
])('booklets of the site %s', (_where, site) => {
  const made: {
    name: string;
    selection: Selection;
    booklet: Booklet;
    book: Uint8Array;
    file: string;
  }[] = [];
  beforeAll(async () => {
    const { dir, basePath } = site();
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, selection] of selectionsOf(dir)) {
      const booklet = await gather(
        selection,
        shelfOf(dir, basePath),
        '2026-11-22',
        () => undefined,
      );
      const pictures = picturesOf(dir, basePath, imagesOf(booklet));
      const book = epub(booklet, pictures, STYLES);
      const file = htmlFile(booklet, pictures, stylesOf('src/styles/booklet/booklet.css'));
      made.push({ name, selection, booklet, book, file });
    }
  });

  it('hold every page that was asked for', () => {
    expect(made.length).toBeGreaterThan(4);
    expect(made.at(-1)?.booklet.sheets.length).toBeGreaterThan(100);
    for (const { booklet, selection } of made) {
      expect(booklet.absent).toEqual([]);
      expect(booklet.sheets).toHaveLength(selection.pages.length);
      expect(booklet.sheets.length).toBeGreaterThan(0);
    }
  });

  it('explain words, and say where sheets come from', () => {
    expect(made.some(({ booklet }) => booklet.terms.length > 0)).toBe(true);
    for (const { booklet } of made)
      expect(booklet.sheets.some(({ sources }) => sources.length > 0)).toBe(true);
  });

  it(
    'are valid EPUB',
    async () => {
      for (const { name, book } of made) expect(await faultsOf(book), name).toEqual([]);
    },
    HEAVY,
  );

  // A program started anew for each book: one carnet of a meeting, and that of every page, say it all.
  it.skipIf(!hasEpubcheck)(
    'are valid for epubcheck itself (skipped, and not judged, where Debian’s package is not installed)',
    () => {
      for (const { name, book } of made.slice(-2)) {
        const path = join(FOLDER, `${name}.epub`);
        writeFileSync(path, book);
        expect(verdictOf(path), name).toEqual([]);
      }
    },
    HEAVY,
  );

  it('ask for nothing outside of their HTML file, which runs nothing and leads nowhere empty', () => {
    for (const { name, file } of made) {
      expect(
        dangersIn(
          file.replace(/<style>[^<]*<\/style>/, '').replaceAll(/ src="data:image[^"]+"/g, ''),
        ),
        name,
      ).toEqual([]);
      expect(file.match(/ src="(?!data:image\/)[^"]*"/g), name).toBeNull();
      expect(file.match(/@import|url\((?!data:)|<link|<script/g), name).toBeNull();
      const anchors = new Set([...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const lost = [...file.matchAll(/ href="#([^"]+)"/g)].filter(([, id]) => !anchors.has(id));
      expect(
        lost.map(([, id]) => id),
        name,
      ).toEqual([]);
    }
  });

  it(
    'are HTML without fault',
    async () => {
      const judge = new HtmlValidate({
        extends: ['html-validate:recommended', 'html-validate:a11y'],
        rules: RULES,
      });
      for (const { name, file } of made) {
        const { results } = await judge.validateString(file);
        expect(
          results
            .flatMap(({ messages }) =>
              messages.map(({ ruleId, message, selector }) => `${ruleId} ${message} ${selector}`),
            )
            .slice(0, 5),
          name,
        ).toEqual([]);
      }
    },
    HEAVY,
  );
});
