import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as pdfjsTypes from 'pdfjs-dist';
import type { Browser, Page } from 'playwright-core';
import type { PdfPage, ReadPdf } from './read-pdf.ts';

const LIBRARY = createRequire(import.meta.url).resolve('pdfjs-dist/build/pdf.mjs');
const HOST = 'http://lecteur.test/';

/** Reads PDFs with pdf.js, in a page of the browser: it has the canvas that Node has not. */
export interface PdfReader {
  read(pdf: Buffer): Promise<ReadPdf>;
  /** A page as a PNG, at so many pixels per point. */
  picture(pdf: Buffer, number: number, scale: number): Promise<Buffer>;
}

export async function pdfReader(browser: Browser): Promise<PdfReader> {
  const page = await browser.newPage();
  await page.route(`${HOST}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: START });
    const body = await readFile(LIBRARY.replace(/pdf\.mjs$/, name));
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(HOST);
  await page.waitForFunction(() => 'pdfjs' in globalThis);
  return {
    read: (pdf) => page.evaluate(readInPage, pdf.toString('base64')),
    picture: (pdf, number, scale) => picture(page, pdf, number, scale),
  };
}

const START = `<!doctype html><title>Lecteur</title><script type="module">
  import * as pdfjs from './pdf.mjs';
  pdfjs.GlobalWorkerOptions.workerSrc = './pdf.worker.mjs';
  globalThis.pdfjs = pdfjs;
</script>`;

type Library = typeof pdfjsTypes;

// Runs in the page: it closes over nothing.
async function readInPage(base64: string): Promise<ReadPdf> {
  const { pdfjs } = globalThis as unknown as { pdfjs: Library };
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const task = pdfjs.getDocument({ data, fontExtraProperties: true });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const { Title: title = '', Language: language = '' } = info as Record<string, string>;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    await page.getOperatorList();
    const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
    const fonts = Object.keys(styles).map((name) => {
      const { name: face, missingFile } = page.commonObjs.get(name) as PdfFont;
      return { name, face, isEmbedded: !missingFile };
    });
    const tagged: Record<string, string> = {};
    const ids: (string | undefined)[] = [];
    const runs: PdfPage['runs'] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') ids.pop();
        else ids.push(item.id);
        continue;
      }
      const id = ids.findLast(Boolean);
      const text = item.str + (item.hasEOL ? '\n' : '');
      if (id) tagged[id] = (tagged[id] ?? '') + text;
      if (item.str.trim())
        runs.push({
          text: item.str,
          font: fonts.find(({ name }) => name === item.fontName)?.face ?? '',
          tag: id,
        });
    }
    const annotations = (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[];
    pages.push({
      width,
      height,
      runs,
      fonts: fonts.map(({ face, isEmbedded }) => ({ face, isEmbedded })),
      tree: await page.getStructTree(),
      tagged,
      links: annotations.map(({ url, unsafeUrl }) => url ?? unsafeUrl ?? '').filter(Boolean),
    });
  }
  const outline = (await pdf.getOutline()) as ReadPdf['outline'] | null;
  // A Map, though its types say an object.
  const marks = (await pdf.getMarkInfo()) as Map<string, boolean> | null;
  const isMarked = marks?.get('Marked') ?? false;
  await task.destroy();
  return { title, language, isMarked, outline: outline ?? [], pages };

  interface PdfFont {
    name: string;
    missingFile?: boolean;
  }
}

async function picture(page: Page, pdf: Buffer, number: number, scale: number): Promise<Buffer> {
  const url = await page.evaluate(
    async ([base64, number, scale]) => {
      const { pdfjs } = globalThis as unknown as { pdfjs: Library };
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const task = pdfjs.getDocument({ data, fontExtraProperties: true });
      const page = await (await task.promise).getPage(number);
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      await page.render({ canvas, viewport }).promise;
      await task.destroy();
      return canvas.toDataURL('image/png');
    },
    [pdf.toString('base64'), number, scale] as const,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
