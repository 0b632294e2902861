import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { basedSite } from './sites.ts';

let browser: Browser;
let page: Page;
const messages: string[] = [];
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.close();
  messages.length = 0;
  // The tests stand between the page and the network: its worker would pass beside them.
  page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  page.on('pageerror', ({ message }) => messages.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(basedSite().url).origin))
      messages.push(`request to ${request.url()}`);
  });
});

const open = (search = '') => page.goto(`${basedSite().url}recherche/${search}`);
const field = () => page.getByLabel('Votre recherche');
const heading = () => page.locator('#nombre');
const titles = () => page.locator('.resultats h3').allTextContents();
const facet = (name: string) => page.getByRole('checkbox', { name });
const answered = (words: RegExp) => heading().filter({ hasText: words }).waitFor();

describe('the search page, under a base path', () => {
  it('finds a practice as one types, marks why, and leads to it', async () => {
    await open();
    await field().fill('aux pieds des immeubles ?');
    await answered(/réponse/);
    expect((await titles())[0]).toContain('au pied des immeubles');
    expect(await page.locator('.resultats mark').first().textContent()).toBe('pied');
    expect(await page.getByRole('status').textContent()).toMatch(
      /^\d+\sréponses? pour « aux pieds des immeubles \? »$/,
    );
    await page.locator('.resultats h3 a').first().click();
    await page.waitForURL('**/maillage/pratiques/caravane-du-numerique/');
    expect(await page.locator('h1').textContent()).toContain('Caravane');
    expect(messages).toEqual([]);
  });

  it('narrows by theme, with counts that hold; Back and reload restore', async () => {
    await open('?q=diagnostic');
    await answered(/^\d+\sréponses$/);
    const all = await heading().textContent();
    const theme = page.locator('label', { has: facet('Coordonner les acteurs du territoire') });
    const count = Number(await theme.locator('.n').textContent());
    await theme.click();
    await answered(/ sur /);
    expect(await heading().textContent()).toMatch(new RegExp(`^${count}\\sréponses? sur \\d+$`));
    expect(page.url()).toMatch(/\?q=diagnostic&theme=coordonner$/);

    await page.reload();
    await answered(/ sur /);
    expect(await facet('Coordonner les acteurs du territoire').isChecked()).toBe(true);
    expect(await field().inputValue()).toBe('diagnostic');

    await page.goBack();
    await answered(/^\d+\sréponses$/);
    expect(await heading().textContent()).toBe(all);
    expect(await facet('Coordonner les acteurs du territoire').isChecked()).toBe(false);

    await page.goForward();
    await answered(/ sur /);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await answered(/^\d+\sréponses$/);
    expect(page.url()).toMatch(/\?q=diagnostic$/);
  });

  it('says when nothing is found, and offers ways on that exist', async () => {
    await open('?q=xylophone');
    await answered(/^Aucune réponse$/);
    const links = await page
      .locator('.entrees a, [data-part="vide"] a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.some((link) => link.endsWith('/maillage/contribuer/'))).toBe(true);
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
  });

  it('works with the keyboard alone', async () => {
    await open();
    await field().focus();
    await page.keyboard.type('médiation');
    await page.keyboard.press('Enter');
    await answered(/réponses/);
    await page.keyboard.press('Tab'); // the button
    await page.keyboard.press('Tab'); // the first facet
    await page.keyboard.press('Space');
    await answered(/ sur /);
    expect(page.url()).toContain('type=fiches');
    const remove = page.getByRole('button', { name: 'Fiches action, retirer ce filtre' });
    await remove.focus();
    await page.keyboard.press('Enter');
    await answered(/^\d+\sréponses$/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('shows the rest on demand, and moves to it', async () => {
    await open('?type=structures');
    await answered(/réponses/);
    expect(await page.locator('.resultats > li').count()).toBe(10);
    await page.getByRole('button', { name: /^Voir/ }).click();
    await page.locator('.resultats > li:nth-child(11)').waitFor();
    expect(
      await page.evaluate(
        () =>
          document.activeElement === document.querySelector('.resultats > li:nth-child(11) h3 a'),
      ),
    ).toBe(true);
  });

  it('lengthens the list once, however fast the button is pressed', async () => {
    await open('?type=structures');
    await answered(/réponses/);
    await page.getByRole('button', { name: /^Voir/ }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.locator('.resultats > li:nth-child(20)').waitFor();
    const shown = await titles();
    expect(shown).toHaveLength(20);
    expect(new Set(shown).size).toBe(20);
  });

  it('says when the index is out of reach, and tries again when asked', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open('?q=diagnostic');
    await page.getByRole('heading', { name: 'La recherche n’a pas pu se charger' }).waitFor();
    expect(await page.locator('.entrees').isVisible()).toBe(true);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await answered(/réponses/);
  });

  it('never says that there is nothing when the index is lost on the way', async () => {
    let isLost = false;
    await page.route('**/*.pf_index', (route) => {
      isLost = true;
      return route.abort();
    });
    await page.route('**/facets.json', (route) => (isLost ? route.abort() : route.continue()));
    await open('?q=diagnostic');
    await page.getByRole('heading', { name: 'La recherche n’a pas pu se charger' }).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await answered(/réponses/);
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
    await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)> diagnostic')}`);
    await answered(/réponse/);
    expect(await page.locator('search-page img').count()).toBe(0);
    expect(messages).toEqual([]);
  });
});
