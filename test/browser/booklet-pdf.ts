import type { Page } from 'playwright-core';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of the contents of a printed booklet. */
export interface ContentsLine {
  title: string;
  /** The page number that is written. */
  written: number;
  /** The page that its link leads to. */
  real: number;
  /** What that page says, without its spaces. */
  text: string;
}

/** Prints a page as people do. */
export async function printed(page: Page): Promise<PDFDocumentProxy> {
  const data = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  return getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
}

/** The contents of the booklet that a page shows, and where its lines lead in the PDF. */
export async function contentsOf(page: Page, pdf: PDFDocumentProxy): Promise<ContentsLine[]> {
  const lines = await page.locator('.table li').evaluateAll((all) =>
    all.map((line) => ({
      title: line.querySelector('.intitule')?.textContent ?? '',
      written: Number(line.querySelector('.folio')?.textContent),
      anchor: line.querySelector('a')?.hash.slice(1) ?? '',
    })),
  );
  return Promise.all(
    lines.map(async ({ title, written, anchor }) => {
      const destination = await pdf.getDestination(anchor);
      const real = destination ? (await pdf.getPageIndex(destination[0] as never)) + 1 : 0;
      return { title, written, real, text: real ? await textOf(pdf, real) : '' };
    }),
  );
}

/** What a page of a PDF says, without its spaces. */
export async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s+/g, '');
}
