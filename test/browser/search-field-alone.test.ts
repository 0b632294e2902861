import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isKept, read, withoutServer } from './offline-driver.ts';
import { fieldDriver, SHEET } from './search-field-driver.ts';
import { serveCopy } from './served-site.ts';
import { basedSite } from './sites.ts';

const on = fieldDriver();
const { open, type, press, field, list, options } = on;

describe('when something is missing', () => {
  it('is just a field without its suggestions, and tries again', async () => {
    await open(basedSite().url + SHEET);
    await on.page.route('**/suggestions/**', (route) => route.abort());
    await field().focus();
    await expect.poll(() => field().getAttribute('role')).toBe('combobox');
    const asked = on.page.waitForEvent('requestfailed');
    await on.page.keyboard.type('cara');
    await asked;
    expect(await list().count()).toBe(0);
    await on.page.unroute('**/suggestions/**');
    await on.page.keyboard.type('v');
    await options().first().waitFor();
    await on.page.route('**/suggestions/**', (route) => route.abort());
    await press('Enter');
    await on.page.waitForURL(`${basedSite().url}recherche/?q=carav`);
    expect(on.messages).toEqual([]);
  });

  it('is just a field without its script', async () => {
    await open(basedSite().url + SHEET);
    await on.page.route('**/_astro/suggest-in*', (route) => route.abort());
    const asked = on.page.waitForEvent('requestfailed');
    await field().focus();
    await asked;
    await on.page.keyboard.type('caravane');
    expect(await list().count()).toBe(0);
    await press('Enter');
    await on.page.waitForURL(`${basedSite().url}recherche/?q=caravane`);
    expect(on.messages).toEqual([]);
  });

  it('leads without JavaScript to the search page, which keeps the words in its address', async () => {
    await open(basedSite().url + SHEET, { javaScriptEnabled: false });
    expect(await on.page.locator('header kbd').isVisible()).toBe(false);
    await field().fill('aux pieds des immeubles');
    await press('Enter');
    await on.page.waitForURL(`${basedSite().url}recherche/?q=aux+pieds+des+immeubles`);
    const said = on.page.locator('[data-part="sans-script"]');
    expect(await said.textContent()).toMatch(/JavaScript[\s\S]*dans l’adresse/);
    expect(await on.page.locator('.entrees a').first().isVisible()).toBe(true);
    const address = on.page.url();
    await on.page.context().close();
    await open(address);
    expect(await on.page.getByLabel('Votre recherche').inputValue()).toBe(
      'aux pieds des immeubles',
    );
  });

  it('is not printed', async () => {
    await open(basedSite().url + SHEET);
    await type('carav');
    await on.page.emulateMedia({ media: 'print' });
    expect(await field().isVisible()).toBe(false);
    expect(await on.page.locator('.propositions').isVisible()).toBe(false);
  });

  it('leads to the search page without a network', async () => {
    mkdirSync('.cache', { recursive: true });
    const site = await serveCopy(basedSite());
    await open('about:blank', { serviceWorkers: 'allow' });
    await read(on.page, site, SHEET);
    await isKept(on.page, `${site.url}recherche/`);
    await withoutServer(site, async () => {
      await on.page.goto(site.url + SHEET);
      await field().fill('caravane');
      await press('Enter');
      await on.page.waitForURL(`${site.url}recherche/?q=caravane`);
      expect(await on.page.getByLabel('Votre recherche').inputValue()).toBe('caravane');
    });
    await site.remove();
  });
});
