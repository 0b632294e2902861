import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Frame } from './camera.ts';

const FRAME_WIDTH = 460;
const COLUMNS = 4;

const font = (name: string): string =>
  `data:font/woff2;base64,${readFileSync(`src/styles/fonts/${name}.woff2`, 'base64')}`;

const STYLE = `
  @font-face { font-family: 'Bricolage'; src: url('${font('bricolage')}'); font-weight: 720; }
  @font-face { font-family: 'Atkinson'; src: url('${font('atkinson')}'); font-weight: 400 700; }
  body { margin: 0; padding: 2.5rem; background: var(--paper); color: var(--ink);
    font: 1.125rem/1.4 var(--text); width: max-content; }
  h1 { margin: 0 0 1.5rem; font: 720 2.5rem/1 var(--title); }
  ol { display: grid; grid-template-columns: repeat(${COLUMNS}, ${FRAME_WIDTH}px);
    gap: 2rem 1.5rem; margin: 0; padding: 0; list-style: none; }
  img { display: block; width: 100%; outline: 2px solid var(--rule); }
  p { margin: .75rem 0 0; }
  b { color: var(--garance); }
`;

/** All frames on one sheet, each with its number and its caption. */
export async function strip(browser: Browser, title: string, frames: Frame[]): Promise<Buffer> {
  const page = await browser.newPage({
    colorScheme: 'light',
    viewport: { width: 80 + COLUMNS * (FRAME_WIDTH + 24), height: 1000 },
  });
  const items = frames.map(
    ({ picture, caption }, rank) =>
      `<li><img alt="" src="data:image/png;base64,${picture.toString('base64')}"><p><b>${rank + 1}</b> ${caption}</p></li>`,
  );
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  await page.setContent(
    `<!DOCTYPE html><html lang="fr"><style>${tokens}${STYLE}</style><h1>${title}</h1><ol>${items.join('')}</ol>`,
  );
  await page.evaluate(() => document.fonts.ready);
  const sheet = await page.locator('html').screenshot();
  await page.close();
  return sheet;
}
