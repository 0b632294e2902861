import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { shareOfInk } from './paper/ink.ts';
import { letters, outOfOrder } from './paper/letters.ts';
import { readOnPaper } from './paper/on-paper.ts';
import { cut, headless, orphans } from './paper/page-breaks.ts';
import { SHEETS, TEMPLATES } from './paper/paper-pages.ts';
import { type PdfReader, pdfReader } from './paper/pdf-reader.ts';
import { pdfOf, type Printed, printed } from './paper/printed.ts';
import { qrCodeIn } from './paper/qr-code.ts';
import { flat, piecesOf, type ReadPdf } from './paper/read-pdf.ts';
import { rootSite } from './sites.ts';

const A4 = { width: 595, height: 842 };
const OURS = /Atkinson|Bricolage/;
// Pictures have letters of their own; code has those of the machine.
const OTHERS = ['Figure', 'Code'];
const MOST_INK = 0.14;
const FOR_A_SCREEN =
  /^(Aller au contenu|Dans cette (fiche|page)|Rubriques|Menu|Imprimer|Partager|Signaler|Modifier|Toutes les étapes|Quitter|Compléter ou corriger cette page|Tout effacer|J’ai une réponse|#)$/;

let browser: Browser;
let reader: PdfReader;
beforeAll(async () => {
  browser = await launch();
  reader = await pdfReader(browser);
});
afterAll(() => browser.close());

const made = new Map<string, Promise<Printed>>();
function print(path: string): Promise<Printed> {
  const print = made.get(path) ?? printed(browser, rootSite().url + path);
  made.set(path, print);
  return print;
}

/** The page that runs a sheet leads to the sheet. */
const addressOf = ({ page }: Printed): string => page.canonical.replace('/animer/', '/');

describe.each([...TEMPLATES, ...SHEETS])('/$path on paper', ({ path, atMost, day }) => {
  let paper: Printed;
  let pdf: ReadPdf;
  let pieces: ReturnType<typeof piecesOf>;
  let text: string;
  beforeAll(async () => {
    paper = await print(path);
    pdf = await reader.read(paper.pdf);
    pieces = pdf.pages.flatMap(piecesOf);
    text = pieces.map((piece) => piece.text).join('');
  });

  it('takes few pages, all A4, with their number', () => {
    expect(pdf.pages.length).toBeLessThanOrEqual(atMost);
    for (const [index, { width, height, runs }] of pdf.pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([A4.width, A4.height]);
      const drawn = runs.map((run) => run.text);
      expect(drawn).toContain(`${index + 1} / ${pdf.pages.length}`);
      expect(drawn).toContain('Maillage · Licence Ouverte 2.0');
    }
  });

  it('carries its letters with it, and only ours', () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    const elsewhere = pdf.pages.flatMap((page) => {
      const others = piecesOf(page)
        .filter(({ roles }) => roles.some((role) => OTHERS.includes(role)))
        .map(({ id }) => id);
      return page.runs.filter(({ font, tag }) => !OURS.test(font) && !others.includes(tag ?? ''));
    });
    expect(elsewhere.map((run) => `${run.text} (${run.font})`)).toEqual([]);
  });

  it('is told to who listens: title, language, structure, in the order of the page', () => {
    expect(pdf.title).toMatch(/Maillage/);
    expect(pdf.language).toBe('fr');
    expect(pdf.isMarked).toBe(true);
    expect(paper.page.words.length).toBeGreaterThan(20);
    expect(outOfOrder(paper.page.words, text)).toEqual([]);
  });

  it('has its headings for bookmarks', () => {
    const headings = paper.page.headings.map(letters);
    // Chromium says a heading twice when it has moved it to the next page.
    const once = (title: string, index: number): string =>
      title === `${headings[index]}${headings[index]}` ? title.slice(title.length / 2) : title;
    const titles = flat(pdf.outline).map(letters).filter(Boolean);
    expect(titles.map(once)).toEqual(headings);
  });

  it('says where it comes from: address, day, licence', () => {
    const spelled = addressOf(paper)
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
    expect(letters(text)).toContain(letters(spelled));
    expect(text).toMatch(new RegExp(`${day} \\d{1,2}(er)?\\s\\S+\\s\\d{4}`));
    expect(text).toContain('Licence Ouverte 2.0');
  });

  it('prints nothing that is for a screen', () => {
    const texts = pieces.map((piece) => piece.text.trim());
    expect(texts.filter((one) => FOR_A_SCREEN.test(one))).toEqual([]);
  });

  it('cuts nothing that holds together: no heading left alone, no row, step or card in two', () => {
    expect(orphans(pdf.pages)).toEqual([]);
    expect(cut(pdf.pages, paper.page)).toEqual([]);
    expect(headless(pdf.pages, paper.page)).toEqual([]);
  });
});

describe.each(TEMPLATES)('/$path looked at on paper', ({ path }) => {
  let paper: Printed;
  let picture: Buffer;
  beforeAll(async () => {
    paper = await print(path);
    picture = await reader.picture(paper.pdf, 1, 3);
  });

  it('has a code that leads back, for a phone', async () => {
    expect(await qrCodeIn(picture)).toBe(addressOf(paper));
  });

  it('spares ink', async () => {
    expect(await shareOfInk(picture)).toBeLessThan(MOST_INK);
  });
});

describe('what these tests see', () => {
  const row = '<tr><td>Une case<br>très<br>haute</td></tr>';
  const CUT = `<h2>Tableau</h2><table><thead><tr><th>Colonne</th></tr></thead>${row.repeat(40)}</table>`;

  it('is what is torn apart, a table without its head, a heading alone', async () => {
    const page = await browser.newPage();
    await page.setContent(
      `<style>thead { display: table-row-group } h2 { break-after: auto } h3 { break-after: page }</style>${CUT}<h3>Seul</h3><p>Loin.</p>`,
    );
    const { pages } = await reader.read(await pdfOf(page));
    const onPaper = await page.evaluate(readOnPaper);
    await page.close();
    expect(orphans(pages)).toEqual(['Seul']);
    expect(headless(pages, onPaper)).toContain('Colonne');
    expect(cut(pages, { ...onPaper, whole: ['Tableau Seul Loin.'] })).toHaveLength(1);
  });
});
