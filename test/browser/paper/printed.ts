import type { Browser, Page } from 'playwright-core';
import { type OnPaper, readOnPaper } from './on-paper.ts';

export interface Printed {
  pdf: Buffer;
  /** What the page says that it prints. */
  page: OnPaper;
}

/** A page of the site as Chromium prints it, and what of it is meant for paper. */
export async function printed(browser: Browser, url: string): Promise<Printed> {
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  const pdf = await pdfOf(page);
  await page.emulateMedia({ media: 'print' });
  const onPaper = await page.evaluate(readOnPaper);
  await page.close();
  return { pdf, page: onPaper };
}

/** The PDF of an open page. Its pictures are fetched first, as the print command of a browser does. */
export async function pdfOf(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all([
      document.fonts.ready,
      ...images.map((image) => image.decode().catch(() => {})),
    ]);
  });
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
}
