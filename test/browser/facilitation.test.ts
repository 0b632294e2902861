import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { button, open, SHEET, stepShown, TITLES } from './facilitation-page.ts';
import { basedSite, rootSite } from './sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const said = (page: Page): Promise<string> =>
  page.getByRole('status').evaluate((status) => status.textContent);

describe.each([
  ['at the root', rootSite],
  ['under a base path', basedSite],
])('« Mode animation » %s', (_name, site) => {
  it('is opened from the steps of a sheet, and left for them', async () => {
    const page = await browser.newPage();
    await page.goto(site().url + SHEET);
    await page.getByRole('link', { name: 'Mode animation' }).click();
    await page.waitForURL(/\/animer\//);
    await expect.poll(() => stepShown(page)).toEqual([TITLES[0]]);
    await page.getByRole('link', { name: 'Quitter' }).click();
    await page.waitForURL(`${site().url}${SHEET}#deroule`);
    await page.close();
  });
});

describe('the steps', () => {
  it('are gone through with buttons and with arrows', async () => {
    const page = await open(browser);
    await button(page, 'Suivante').click();
    expect(await stepShown(page)).toEqual([TITLES[1]]);
    expect(await said(page)).toBe(`Étape 2 sur 7 : ${TITLES[1]}`);
    await page.keyboard.press('ArrowRight');
    expect(await stepShown(page)).toEqual([TITLES[2]]);
    expect(await page.getByText('Étape 3 sur 7', { exact: true }).isVisible()).toBe(true);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await stepShown(page)).toEqual([TITLES[2]]);
    await page.keyboard.press('ArrowLeft');
    await button(page, 'Précédente').click();
    expect(await stepShown(page)).toEqual([TITLES[0]]);
    // Still there for who stands on it, it leads nowhere.
    await page.keyboard.press('Enter');
    expect(await stepShown(page)).toEqual([TITLES[0]]);
    expect(await button(page, 'Précédente').getAttribute('aria-disabled')).toBe('true');
  });

  it('are listed: a choice shows the step, and its title has the focus', async () => {
    const page = await open(browser);
    await page.getByText('Toutes les étapes', { exact: true }).click();
    await page.getByRole('link', { name: TITLES[2] as string }).click();
    expect(await stepShown(page)).toEqual([TITLES[2]]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(TITLES[2]);
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  it('leave one entry in the history: Back returns to the sheet', async () => {
    const page = await browser.newPage();
    await page.goto(rootSite().url + SHEET);
    await page.getByRole('link', { name: 'Mode animation' }).click();
    await button(page, 'Suivante').click();
    await page.goBack();
    expect(page.url()).toBe(rootSite().url + SHEET);
    await page.close();
  });

  it('are read one under the other, large, without JavaScript', async () => {
    const page = await open(browser, '', { javaScriptEnabled: false });
    expect((await stepShown(page)).slice(0, 3)).toEqual(TITLES);
    expect(await stepShown(page)).toHaveLength(7);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const size = await page
      .locator('.consigne')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThan(30);
    await page.goto(`${rootSite().url}${SHEET}animer/#etape-5`);
    const { y = -1 } = (await page.locator('#etape-5').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(100);
  });

  it('are all printed, and none of the tools', async () => {
    const page = await open(browser, '#etape-3');
    await page.emulateMedia({ media: 'print' });
    expect(await stepShown(page)).toHaveLength(7);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});

describe.each([
  ['an upright telephone', 360, 740],
  ['a telephone on its side', 740, 360],
  ['an enlarged screen', 320, 256],
  ['a wall', 1920, 1080],
])('on %s', (_name, width, height) => {
  it('nothing leaves the screen sideways, and every tool can be reached', async () => {
    const page = await open(browser, '#etape-2', { viewport: { width, height } });
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => !element.closest('svg, .vh, .animation-mot, .genre'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map((element) => element.outerHTML.slice(0, 80)),
      ),
    ).toEqual([]);
    const top = () => page.evaluate(() => scrollY);
    expect(await top()).toBe(0);
    if (height > 512) {
      await button(page, 'Démarrer').click();
      expect(await top(), 'a click moves nothing').toBe(0);
      await button(page, 'Remettre à zéro').click();
    }
    for (const name of ['Démarrer', 'Remettre à zéro', 'Précédente', 'Suivante']) {
      await button(page, name).focus();
      const { y = -1, height: tall = 0 } = (await button(page, name).boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + tall).toBeLessThanOrEqual(height);
      expect(tall).toBeGreaterThanOrEqual(24);
    }
  });
});
