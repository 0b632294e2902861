import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allDefined } from './all-defined.ts';
import { launch } from './browser.ts';
import { basedSite } from './sites.ts';

const PAGE = 'rencontres/convention-emmaus-connect-agence-du-numerique/';
const SECTION = 'Ce qui s’est dit';

let browser: Browser;
let page: Page;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => page.close());

async function open(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(basedSite().url + PAGE);
  await allDefined(page);
}

describe('the contents of a sheet', () => {
  const marked = (title: string) =>
    page.locator('.sommaire-bloc a[aria-current="true"]').filter({ hasText: title }).waitFor();
  const goTo = (title: string) =>
    page
      .getByRole('heading', { name: title, exact: true })
      .evaluate((heading) => heading.scrollIntoView());

  it('mark the section one has come to, and only that one, however one comes', async () => {
    await open();
    for (const title of [SECTION, 'Pourquoi cette convention', 'Les besoins entendus']) {
      await goTo(title);
      await marked(title);
      expect(await page.locator('.sommaire-bloc [aria-current]').count()).toBe(1);
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator('.sommaire-bloc:not(:has([aria-current]))').waitFor({ state: 'attached' });
  });

  it('come to each section in turn as one scrolls, the last ones too', async () => {
    await open();
    const all = await page.locator('.sommaire-bloc a').allTextContents();
    const met = new Set<string>();
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top <= end; top += 60) {
      const current = await page.evaluate(async (to) => {
        window.scrollTo(0, to);
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return document.querySelector('.sommaire-bloc [aria-current]')?.textContent;
      }, top);
      if (current) met.add(current);
    }
    expect([...met]).toEqual(all);
  });

  it('mark a section that is asked for, though it cannot reach the top', async () => {
    await open();
    await page.locator('.sommaire-bloc a', { hasText: 'D’où ça vient' }).click();
    await marked('D’où ça vient');
  });
});
