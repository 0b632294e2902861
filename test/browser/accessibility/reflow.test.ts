import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../accessibility/checks.ts';
import { launch } from '../browser.ts';
import { TEMPLATES } from '../templates.ts';
import { lossesOf } from './losses.ts';
import { openPage } from './open-page.ts';
import { pictureOf } from './pictures.ts';
import { wear } from './style.ts';

/** WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const SMALL = { width: 320, height: 256 };

let browser: Browser;
let large: Browser;
beforeAll(async () => {
  browser = await launch();
  // What a reader sets in the browser, where lengths in rem and breakpoints follow.
  large = await launch(['--blink-settings=defaultFontSize=32']);
});
afterAll(async () => {
  await browser.close();
  await large.close();
});

describe(titleOf('10.11'), () => {
  it.each(TEMPLATES)('$name', async ({ name, path }) => {
    const page = await openPage(browser, path, { viewport: SMALL });
    await page.screenshot({ path: pictureOf(`320 ${name}`), fullPage: true });
    expect(await lossesOf(page)).toEqual([]);
    await page.context().close();
  });

  it('le menu ouvert', async () => {
    const page = await openPage(browser, '', { viewport: SMALL });
    await page.locator('.menu-petit summary').click();
    const { x = -1, width = 999 } = (await page.locator('.menu-petit ul').boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(SMALL.width);
    await page.getByRole('link', { name: 'Glossaire' }).first().focus();
    await page.context().close();
  });
});

describe(titleOf('10.12'), () => {
  describe.each([
    { view: '1280 px', width: 1280 },
    { view: '360 px', width: 360 },
  ])('$view', ({ view, width }) => {
    it.each(TEMPLATES)('$name', async ({ name, path }) => {
      const page = await openPage(browser, path, { viewport: { width, height: 900 } });
      await wear(page, SPACING);
      await page.screenshot({ path: pictureOf(`espacé ${view} ${name}`) });
      expect(await lossesOf(page)).toEqual([]);
      await page.context().close();
    });
  });
});

describe(titleOf('10.4'), () => {
  it.each(TEMPLATES)('$name', async ({ name, path }) => {
    const page = await openPage(large, path, { viewport: { width: 1280, height: 900 } });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    );
    await page.screenshot({ path: pictureOf(`200 % ${name}`) });
    expect(await lossesOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a loss', () => {
  it.each([
    ['cut', 'p { height: 1em; overflow: hidden }'],
    ['cut at the side', 'p { width: 3rem; white-space: nowrap; overflow: hidden }'],
    ['one over the other', 'h1 { position: absolute; top: 0 } p { position: absolute; top: 0 }'],
    ['out of the window', 'p { width: 200vw }'],
  ])('is seen: %s', async (_what, css) => {
    const page = await openPage(browser, '404.html', { viewport: SMALL });
    await page.setContent(
      '<!doctype html><body><h1>Un titre</h1><p>Un texte d’exemple fictif, assez long pour tenir sur plus d’une ligne.</p></body>',
    );
    expect(await lossesOf(page)).toEqual([]);
    await wear(page, css);
    expect(await lossesOf(page)).not.toEqual([]);
    await page.context().close();
  });
});
