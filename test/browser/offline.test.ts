import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { isKept, keptBy, read, withoutServer } from './offline-driver.ts';
import { type ServedSite, serveCopy } from './served-site.ts';
import { basedSite, rootSite } from './sites.ts';

const SHEET = 'fiches/premier-entretien-numerique/';
const UNREAD = 'fiches/visite-a-domicile/';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

describe.each([
  ['at the root', rootSite],
  ['under a base path', basedSite],
])('without a network, the site %s', (_name, built) => {
  let site: ServedSite;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => void (site = await serveCopy(built())));
  afterAll(() => site.remove());
  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    page = await context.newPage();
    site.delay = 0;
  });

  const notice = () => page.getByRole('status').filter({ hasText: 'Copie gardée le' });

  it('shows what was read at the first visit, dressed, and says from when', async () => {
    await read(page, site, SHEET);
    expect(await notice().count()).toBe(0);
    const title = await page.locator('h1').textContent();
    const ground = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    const drawings = await page
      .locator('main img')
      .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).src));
    expect(drawings.length).toBeGreaterThan(0);
    for (const address of drawings) await isKept(page, address);
    await withoutServer(site, async () => {
      await page.goto(site.url + SHEET);
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toBe(ground);
      expect(await page.evaluate(() => document.fonts.check('16px Atkinson'))).toBe(true);
      await notice().waitFor();
      expect(await notice().textContent()).toMatch(
        /^Copie gardée le \d+(er)?\s\p{L}+\s\d{4}\sà\s\d\d:\d\d\. Le réseau n’a pas répondu/u,
      );
      const image = page.locator('main img').first();
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);
    });
    await notice().getByRole('link').click();
    await page.waitForLoadState();
    expect(await notice().count()).toBe(0);
  });

  it('offers, for a page that was never read, those that can be', async () => {
    await read(page, site, SHEET);
    const title = (await page.title()).replace(/ — Maillage$/, '');
    await withoutServer(site, async () => {
      const answer = await page.goto(site.url + UNREAD);
      expect(answer?.status()).toBe(503);
      expect(await page.locator('h1').textContent()).toBe('Sans réseau');
      const links = page.locator('kept-list a');
      await links.first().waitFor();
      expect(await links.allTextContents()).toEqual([title]);
      await links.first().click();
      await notice().waitFor();
      expect(page.url()).toBe(site.url + SHEET);
    });
  });

  it('keeps the papers that a sheet offers', async () => {
    await read(page, site, 'fiches/preter-un-ordinateur-ou-un-telephone/');
    const paper = await page.locator('main a[href$=".pdf"]').first().getAttribute('href');
    const address = new URL(paper ?? '', site.url).href;
    await isKept(page, address);
    await withoutServer(site, async () => {
      const size = await page.evaluate(
        async (url) => (await (await fetch(url)).arrayBuffer()).byteLength,
        address,
      );
      expect(size).toBe(readFileSync(join(site.dir, address.slice(site.url.length))).byteLength);
    });
  });

  it('has the search page, which never says that there is nothing for want of its index', async () => {
    await read(page, site, SHEET);
    await page.goto(`${site.url}recherche/?q=diagnostic`);
    await page
      .locator('#nombre')
      .filter({ hasText: /réponses/ })
      .waitFor();
    await withoutServer(site, async () => {
      await page.goto(`${site.url}recherche/?q=diagnostic`);
      await page
        .locator('#nombre')
        .filter({ hasText: /réponses/ })
        .waitFor();
      // What reads a wrong word was never asked for.
      await page.goto(`${site.url}recherche/?q=diagnostik`);
      await page.getByText('Orthographe corrigée').first().waitFor();
      await page
        .locator('#nombre')
        .filter({ hasText: /réponses/ })
        .waitFor();
      // The words of the whole library are kept, and say that none is like this one.
      await page.goto(`${site.url}recherche/?q=zzyxqw`);
      await page.locator('#nombre').filter({ hasText: 'Aucune réponse' }).waitFor();
      // Where this one is said was never asked for.
      await page.goto(`${site.url}recherche/?q=tablette`);
      await page.getByRole('heading', { name: 'Pas de connexion' }).waitFor();
    });
  });

  it('neither keeps the editor nor answers for it', async () => {
    await read(page, site, SHEET);
    const answer = await page.goto(`${site.url}admin/`);
    expect(answer?.ok()).toBe(true);
    expect(answer?.fromServiceWorker()).toBe(false);
    await page.evaluate(async (url) => {
      await fetch(`${url}admin/preview.css`);
      await fetch(`${url}media/exemple-figure.svg`); // asked by the editor
    }, site.url);
    await page.goto(site.url + SHEET);
    await isKept(page, site.url + SHEET);
    const kept = await keptBy(page);
    expect(kept.filter((url) => url.includes('/admin/'))).toEqual([]);
    expect(kept).not.toContain(`${site.url}media/exemple-figure.svg`);
    await withoutServer(site, async () => {
      await expect(page.goto(`${site.url}admin/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    });
  });

  it('does not wait long for a weak signal, and keeps what comes late', async () => {
    await read(page, site, SHEET);
    const file = join(site.dir, SHEET, 'index.html');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/<h1([^>]*)>/, '<h1$1>Corrigée : '));
    site.delay = 6000;
    const begun = performance.now();
    await page.goto(site.url + SHEET, { waitUntil: 'domcontentloaded' });
    expect(performance.now() - begun).toBeLessThan(5500);
    expect(await page.locator('h1').textContent()).not.toContain('Corrigée');
    await notice().waitFor();
    await new Promise((done) => setTimeout(done, 5000));
    await withoutServer(site, async () => {
      await page.goto(site.url + SHEET);
      expect(await page.locator('h1').textContent()).toContain('Corrigée');
    });
    writeFileSync(file, before);
  });
});
