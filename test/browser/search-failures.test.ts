import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allDefined } from './all-defined.ts';
import { launch } from './browser.ts';
import { searchOn, searchPage } from './search-driver.ts';

let browser: Browser;
let page: Page;
let search: ReturnType<typeof searchOn>;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => {
  page = await searchPage(browser);
  search = searchOn(page);
});
afterEach(() => page.context().close());

const LOST = 'La recherche n’a pas pu se charger';
const UPDATED = 'Le site vient d’être mis à jour';
const missing = (route: Route) => route.fulfill({ status: 404 });
const cut = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};
const tryAgain = () => page.getByRole('button', { name: 'Réessayer' }).click();

describe('a search whose index is damaged says so, offers the ways in, and tries again', () => {
  it.each([
    ['all of it is missing', '**/pagefind/**', missing],
    ['its engine is missing', '**/pagefind.js*', missing],
    ['its words are missing', '**/mots.json', missing],
    ['its words are cut', '**/mots.json', cut],
    ['its facets are cut', '**/facets.json', cut],
    ['its entry is missing', '**/pagefind-entry.json*', missing],
    ['its entry is cut', '**/pagefind-entry.json*', cut],
    ['its metadata are missing', '**/*.pf_meta', missing],
    ['its metadata are cut', '**/*.pf_meta', cut],
    ['its module is missing', '**/wasm.*.pagefind', missing],
    ['its module is cut', '**/wasm.*.pagefind', cut],
    ['a chunk is missing', '**/*.pf_index', missing],
    ['a chunk is cut', '**/*.pf_index', cut],
    ['all of its pages are missing', '**/*.pf_fragment', missing],
    ['all of its pages are cut', '**/*.pf_fragment', cut],
  ])('%s', async (_what, files, wrong) => {
    await page.route(files, wrong);
    await search.open('?q=diagnostic');
    await search.failed(LOST);
    expect(await search.said()).toBe(LOST);
    expect(await page.locator('.entrees').isVisible()).toBe(true);
    expect(await page.getByText('Recherche en cours').isVisible()).toBe(false);
    await page.unrouteAll();
    await tryAgain();
    await search.answered(/^\d+\sréponses$/);
    expect(await search.focused()).toBe(await search.heading().textContent());
  });

  it('shows the other answers when one page is missing', async () => {
    let lost = '';
    await page.route('**/*.pf_fragment', (route) => {
      lost ||= route.request().url();
      return route.request().url() === lost ? missing(route) : route.continue();
    });
    await search.open('?q=diagnostic');
    await search.answered(/réponses/);
    expect(await page.locator('.resultats > li').count()).toBe(10);
    expect(await page.getByText('Cette réponse n’a pas pu se charger.').count()).toBe(1);
    expect(await page.locator('.resultats h3').count()).toBe(9);
  });

  it('says that the rest of the list is out of reach', async () => {
    await search.open('?type=structures');
    await search.answered(/réponses/);
    await page.route('**/*.pf_fragment', missing);
    await page.getByRole('button', { name: /^Voir/ }).click();
    await page.locator('[data-part="suite-perdue"]').waitFor();
    expect(await page.locator('.resultats h3').count()).toBe(10);
    expect(await search.focused()).toBe('Recharger la page');
  });
});

describe('a search that fails for another reason says which', () => {
  it('the network is gone; it answers by itself once it is back', async () => {
    await search.open();
    await allDefined(page);
    await page.context().setOffline(true);
    await search.field().fill('diagnostic');
    await search.failed('Pas de connexion');
    expect(await page.getByRole('link', { name: /déjà lues/ }).getAttribute('href')).toBe(
      '/maillage/hors-ligne/',
    );
    await page.context().setOffline(false);
    await search.answered(/réponses/);
  });

  it('another index stands there since the page was opened', async () => {
    await search.open('?q=diagnostic');
    await search.answered(/réponses/);
    await page.route('**/*.pf_{index,fragment}', missing);
    await page.route('**/facets.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()} ` });
    });
    await search.field().fill('tablette');
    await search.failed(UPDATED);
    expect(await page.getByRole('button', { name: 'Réessayer' }).isVisible()).toBe(false);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Recharger la page' }).click();
    await search.answered(/réponses/);
    expect(await search.field().inputValue()).toBe('tablette');
  });

  it('its scripts are gone since the page was opened', async () => {
    await search.open();
    await allDefined(page);
    await page.route('**/_astro/open-search*', missing);
    await page.route('**/recherche/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/_astro\/([^"]+)\.js/g, '_astro/$1-new.js');
      await route.fulfill({ response, body });
    });
    await search.field().fill('tablette');
    await search.failed(UPDATED);
  });

  it('what shows the values chosen is out of reach; the page is loaded again to try again', async () => {
    await page.route('**/_astro/chips.*', missing);
    await search.open('?q=diagnostic');
    await search.answered(/réponses/);
    await search.open('?q=diagnostic&type=fiches');
    await search.failed(LOST);
    await page.unrouteAll();
    await tryAgain();
    await search.answered(/réponses?/);
    await page.getByRole('button', { name: 'retirer ce filtre' }).waitFor();
  });

  it.each([
    ['what reads unknown words', 'speller'],
    ['what tells how words were read', 'aside'],
  ])('%s is out of reach; the page is loaded again to try again', async (_what, script) => {
    await page.route(`**/_astro/${script}.*`, missing);
    await search.open('?q=diagnostic');
    await search.answered(/réponses/);
    await search.field().fill('diagnostik');
    await search.failed(LOST);
    await page.unrouteAll();
    await tryAgain();
    await search.answered(/réponses/);
    expect(await search.reading().textContent()).toContain('Orthographe corrigée');
  });

  it('its own script is gone before the page was opened', async () => {
    await page.route('**/_astro/search-page*', missing);
    await search.open('?q=diagnostic');
    await page.getByText('La recherche n’a pas pu se charger. Rechargez la page').waitFor();
    expect(await page.locator('.entrees').isVisible()).toBe(true);
  });

  it('the pages of the index are not those of its facets', async () => {
    await page.route('**/facets.json', async (route) => {
      const response = await route.fetch();
      const facets = (await response.json()) as { pages: string[] };
      const body = JSON.stringify({ ...facets, pages: facets.pages.map((page) => `${page}0`) });
      await route.fulfill({ response, body });
    });
    await search.open('?q=diagnostic');
    await search.failed(UPDATED);
  });

  it('the browser runs no WebAssembly', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await search.open('?q=diagnostic');
    await search.failed('Ce navigateur refuse la recherche');
    expect(await page.getByRole('button', { name: 'Réessayer' }).isVisible()).toBe(false);
    expect(await page.locator('.entrees').isVisible()).toBe(true);
  });

  it('nothing comes: it says that it is slow, then stops waiting', async () => {
    await page.clock.install();
    await page.route('**/pagefind/**', () => undefined);
    await search.open('?q=diagnostic');
    await page.clock.runFor(1000);
    await page.getByText('Recherche en cours…').waitFor();
    await page.clock.runFor(8000);
    await page.getByText('La connexion est lente').first().waitFor();
    await page.clock.runFor(25_000);
    await search.failed('La recherche met trop de temps à venir');
    await page.unrouteAll();
    await tryAgain();
    await page.clock.runFor(1000);
    await search.answered(/réponses/);
  });
});
