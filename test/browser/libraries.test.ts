import { describe, expect, it } from 'vitest';
import { violationsOf } from './accessibility/axe.ts';
import {
  answered,
  asked,
  box,
  found,
  heading,
  missing,
  open,
  origins,
  page,
  sites,
  undo,
} from './libraries-driver.ts';
import './libraries-lost.ts';

describe('the search of several libraries', () => {
  it('answers from each, says where a page comes from, and leads there', async () => {
    await open('?q=médiation');
    await answered();
    expect(await origins()).toContain('Maillage');
    const links = await page
      .locator('.resultats li', { has: page.locator('[data-part="origine"]:visible') })
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect([sites.whole.url, sites.twin.url].some((home) => link.startsWith(home))).toBe(true);
      expect((await page.request.get(link)).status(), link).toBe(200);
    }
    expect(await missing().isHidden()).toBe(true);
    await page.locator(`.resultats h3 a[href^="${sites.whole.url}"]`).first().click();
    await page.waitForURL(`${sites.whole.url}**`);
  });

  it('leads to the section of a page of another site', async () => {
    await open('?q=trois+situations+français+écrit&bibliotheque=maillage');
    await answered();
    const section = page.locator('.resultats [data-part="section"]:visible a').first();
    const address = new URL((await section.getAttribute('href')) ?? '');
    expect(address.href.startsWith(sites.whole.url)).toBe(true);
    const html = await (await page.request.get(address.href)).text();
    expect(html).toContain(`id="${address.hash.slice(1)}"`);
  });

  it('shows the very same page of two libraries twice, one for each', async () => {
    await open('?q=caravane+immeubles&bibliotheque=ici&bibliotheque=jumelle');
    await answered(/ sur /);
    const links = page.locator('.resultats h3 a', { hasText: 'La caravane au pied des immeubles' });
    expect(
      await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)),
    ).toEqual([`${sites.here.url}pratiques/caravane/`, `${sites.twin.url}pratiques/caravane/`]);
    expect(new Set(await origins())).toEqual(new Set(['Jumelle']));
  });

  it('is narrowed by library, with counts that hold; Back and reload restore', async () => {
    await open('?q=diagnostic+caravane');
    await answered();
    const all = await heading().textContent();
    const line = page.locator('label', { has: box('Maillage') });
    const count = Number(await line.locator('.n').textContent());
    await line.click();
    await answered(/ sur /);
    expect(await found()).toBe(count);
    expect(page.url()).toMatch(/\?q=diagnostic\+caravane&bibliotheque=maillage$/);
    expect(new Set(await origins())).toEqual(new Set(['Maillage']));
    await page.reload();
    await answered(/ sur /);
    expect(await box('Maillage').isChecked()).toBe(true);
    await page.goBack();
    await answered(/^\d+\sréponses$/);
    expect(await heading().textContent()).toBe(all);
    await page.goForward();
    await answered(/ sur /);
    await page.getByRole('button', { name: 'Maillage, retirer ce filtre' }).click();
    await answered(/^\d+\sréponses$/);
    expect(await heading().textContent()).toBe(all);
  });

  it('offers values that only another library has, in their words and order', async () => {
    await open('?territoire=seine-saint-denis');
    await answered();
    expect(await box('Seine-Saint-Denis').isChecked()).toBe(true);
    expect(
      await page.getByRole('button', { name: 'Seine-Saint-Denis, retirer ce filtre' }).isVisible(),
    ).toBe(true);
    expect(new Set(await origins())).toEqual(new Set(['Maillage']));
    const names = await page.locator('[data-facette="territoire"] .nom').allTextContents();
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'fr')));
    const years = await page.locator('[data-facette="annee"] .nom').allTextContents();
    expect(years).toEqual([...years].sort().reverse());
  });

  it('asks no other site, runs no program of another one, and is refused nothing', async () => {
    await open('?q=médiation');
    await answered();
    const homes = [sites.here.url, sites.whole.url, sites.twin.url];
    const elsewhere = asked.filter((url) => !url.startsWith(sites.here.url));
    expect(
      elsewhere.filter((url) => !homes.some((home) => url.startsWith(`${home}pagefind/`))),
    ).toEqual([]);
    expect(elsewhere.filter((url) => /\.js$|wasm/.test(url))).toEqual([]);
    expect(await page.evaluate(() => globalThis.refused)).toEqual([]);
  });

  it('is told on the page about personal data, where there is one', async () => {
    await page.goto(`${sites.here.url}donnees-personnelles/`);
    const told = page.locator('main').getByRole('link', { name: 'Jumelle' });
    expect(await told.getAttribute('href')).toBe(sites.twin.url);
    expect(await page.locator('main').textContent()).toMatch(
      /Aucun autre site n’apprend que vous êtes ici\.\s+Une exception\s: quand vous cherchez\./,
    );
    await page.goto(`${sites.whole.url}donnees-personnelles/`);
    expect(await page.locator('main').textContent()).toContain('que vous êtes ici.');
  });

  it('leaves no trace in a library that lists no other', async () => {
    await page.goto(`${sites.whole.url}recherche/?q=diagnostic`);
    await answered();
    expect(asked.filter((url) => !url.startsWith(sites.whole.url))).toEqual([]);
    expect(asked.filter((url) => /joint|bibliotheque/.test(url))).toEqual([]);
    expect(await page.locator('[data-facette="bibliotheque"], .absentes, .origine').count()).toBe(
      0,
    );
  });

  it('has no fault that axe finds', async () => {
    await sites.twin.stop();
    undo.push(() => sites.twin.restart());
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open('?q=médiation');
      await missing().filter({ hasText: 'Jumelle' }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
    }
  });
});
