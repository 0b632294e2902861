import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { isKept, keptBy, read, withoutServer } from './offline-driver.ts';
import { type ServedSite, serveCopy } from './served-site.ts';
import { basedSite, rootSite } from './sites.ts';

const SHEET = 'fiches/premier-entretien-numerique/';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

describe.each([
  ['at the root', rootSite],
  ['under a base path', basedSite],
])('what a device keeps of the site %s', (_name, built) => {
  let site: ServedSite;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => void (site = await serveCopy(built())));
  afterAll(() => site.remove());
  beforeEach(async () => {
    await context?.close();
    context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    page = await context.newPage();
  });

  it('is emptied by a button that says how much there is', async () => {
    await read(page, site, SHEET);
    await page.goto(`${site.url}donnees-personnelles/`);
    const store = page.locator('kept-store');
    await store.getByText(/^\d+\spages?, .*\s(ko|Mo) sur cet appareil/).waitFor();
    await store.getByRole('button', { name: 'Vider les copies' }).click();
    await store.getByText('C’est vidé').waitFor();
    expect(await keptBy(page)).toEqual([]);
    await page.close();
    page = await context.newPage();
    await withoutServer(site, async () => {
      await expect(page.goto(site.url + SHEET)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    });
  });

  it('goes over to a new build in silence, and still dresses what was read under the last one', async () => {
    await read(page, site, SHEET);
    const sheet = readFileSync(join(site.dir, SHEET, 'index.html'), 'utf8');
    const style = /_astro\/([\w.-]+\.css)"/.exec(sheet)?.[1] ?? '';
    const renamed = style.replace('.css', 'x.css');
    const worker = readFileSync(join(site.dir, 'sw.js'), 'utf8');
    const version = /version:[`"'](\w+)/.exec(worker)?.[1] ?? '';
    writeFileSync(
      join(site.dir, 'sw.js'),
      worker.replaceAll(style, renamed).replaceAll(version, 'next'),
    );
    renameSync(join(site.dir, '_astro', style), join(site.dir, '_astro', renamed));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await isKept(page, `${site.url}_astro/${renamed}`);
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 })
      .not.toContain(`maillage ${built().basePath} build ${version}`);
    expect(await keptBy(page)).toContain(`${site.url}_astro/${style}`);
    await withoutServer(site, async () => {
      await page.goto(site.url + SHEET);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
        'Atkinson',
      );
    });
  });
});
