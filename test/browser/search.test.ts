import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allDefined } from './all-defined.ts';
import { launch } from './browser.ts';
import { searchOn, searchPage } from './search-driver.ts';
import { basedSite } from './sites.ts';

let browser: Browser;
let page: Page;
let search: ReturnType<typeof searchOn>;
const messages: string[] = [];
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => {
  messages.length = 0;
  page = await searchPage(browser);
  search = searchOn(page);
  page.on('pageerror', ({ message }) => messages.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(basedSite().url).origin))
      messages.push(`request to ${request.url()}`);
  });
});
afterEach(() => page.context().close());

describe('the search page, under a base path', () => {
  it('finds a practice as one types, marks why, and leads to it', async () => {
    await search.open();
    await allDefined(page);
    await search.field().fill('aux pieds des immeubles ?');
    await search.answered(/réponse/);
    expect((await search.titles())[0]).toContain('au pied des immeubles');
    expect(await page.locator('.resultats mark').first().textContent()).toBe('pied');
    expect(await search.said()).toMatch(/^\d+\sréponses? pour «\saux pieds des immeubles \?\s»\.$/);
    await page.locator('.resultats h3 a').first().click();
    await page.waitForURL('**/maillage/pratiques/caravane-du-numerique/');
    expect(await page.locator('h1').textContent()).toContain('Caravane');
    expect(messages).toEqual([]);
  });

  it('answers what was typed before its script came', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/search-page.*.js', (route) => held.then(() => route.continue()));
    await search.open('?type=fiches');
    await search.field().fill('diagnostic');
    release(undefined);
    await search.answered(/ sur /);
    expect(await search.field().inputValue()).toBe('diagnostic');
    expect(page.url()).toMatch(/\?q=diagnostic&type=fiches$/);
  });

  it('works with the keyboard alone', async () => {
    await search.open();
    await allDefined(page);
    await search.field().focus();
    await page.keyboard.type('médiation');
    await page.keyboard.press('Enter');
    await search.answered(/réponses/);
    await page.keyboard.press('Tab'); // the button
    await page.keyboard.press('Tab'); // the first facet
    await page.keyboard.press('Space');
    await search.answered(/ sur /);
    expect(page.url()).toContain('type=fiches');
    const remove = page.getByRole('button', { name: 'Fiches action, retirer ce filtre' });
    await remove.focus();
    await page.keyboard.press('Enter');
    await search.answered(/^\d+\sréponses$/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('leads to the browse pages without JavaScript, and says so', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${basedSite().url}recherche/?q=diagnostic`);
    expect(await plain.locator('[data-part="sans-script"]').textContent()).toContain('JavaScript');
    expect(await plain.locator('.entrees a').first().isVisible()).toBe(true);
    expect(await plain.getByRole('checkbox').count()).toBe(0);
    await context.close();
  });

  it('shows content as text, whatever is typed', async () => {
    await search.open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)> diagnostic')}`);
    await search.answered(/réponse/);
    expect(await page.locator('search-page img').count()).toBe(0);
    expect(messages).toEqual([]);
  });
});
