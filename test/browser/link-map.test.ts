import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { rootSite } from './sites.ts';

const SHEET = 'fiches/premier-entretien-numerique/';

let browser: Browser;
let page: Page;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => page.context().close());

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  page = await context.newPage();
  await page.goto(rootSite().url + path);
}

const box = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);

it('a map is made of links that the keyboard goes through, in the order of its lists', async () => {
  await open(SHEET, { viewport: { width: 1280, height: 900 } });
  const names = await page.locator('.cotes a:visible').allInnerTexts();
  expect(names.length).toBeGreaterThan(4);
  expect(names.length).toBeLessThanOrEqual(13);
  await page.locator('.cotes a').first().focus();
  const walked: string[] = [];
  for (const _ of names) {
    walked.push(
      await page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim()),
    );
    await page.keyboard.press('Tab');
    // The fold of the others stands between the two sides.
    if (await page.evaluate(() => document.activeElement?.tagName === 'SUMMARY'))
      await page.keyboard.press('Tab');
  }
  expect(walked).toEqual(names.map((name) => name.trim()));
});

it('its threads are drawn in the dye of the page and of each link, one warp for both sides', async () => {
  await open(SHEET, { viewport: { width: 1280, height: 900 } });
  const [left, right] = [await box('.amont .fil'), await box('.aval .fil')];
  expect(Math.abs(left.right - right.left)).toBeLessThan(1);
  expect(Math.abs(left.top - right.top)).toBeLessThan(1);
  const dyes = await page.locator('.fil').evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const { fill } = getComputedStyle(drawing);
      return fill === getComputedStyle(drawing).getPropertyValue('--warp') ? '' : fill;
    }),
  );
  expect(new Set(dyes).size).toBeGreaterThan(1);
});

it('on a phone its two sides follow one another, and nothing is cut', async () => {
  await open(SHEET, { viewport: { width: 320, height: 740 } });
  const [left, right] = [await box('.amont'), await box('.aval')];
  expect(right.top).toBeGreaterThanOrEqual(left.bottom);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const item of await page.locator('.cotes li:visible').all())
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

it('what it does not draw can still be read', async () => {
  await open('structures/emmaus-connect/', { javaScriptEnabled: false });
  const hidden = page.locator('.autres a').first();
  expect(await hidden.isVisible()).toBe(false);
  await page.locator('.autres > summary').first().click();
  expect(await hidden.isVisible()).toBe(true);
});

it('is left out of the paper of a sheet, and kept where it is what the page tells', async () => {
  await open(SHEET);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.carte-liens').isVisible()).toBe(false);
  await page.goto(`${rootSite().url}structures/emmaus-connect/`);
  expect(await page.locator('.carte-liens').isVisible()).toBe(true);
});
