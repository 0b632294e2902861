import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { eventually, searchOn, searchPage } from './search-driver.ts';

const THEME = 'Coordonner les acteurs du territoire';

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

describe('the address of a search', () => {
  it('narrows by theme, with counts that hold; Back and reload restore', async () => {
    await search.open('?q=diagnostic');
    await search.answered(/^\d+\sréponses$/);
    const all = await search.heading().textContent();
    const theme = page.locator('label', { has: search.facet(THEME) });
    const count = Number(await theme.locator('.n').textContent());
    await theme.click();
    await search.answered(/ sur /);
    expect(await search.heading().textContent()).toMatch(
      new RegExp(`^${count}\\sréponses? sur \\d+$`),
    );
    expect(page.url()).toMatch(/\?q=diagnostic&theme=coordonner$/);

    await page.reload();
    await search.answered(/ sur /);
    expect(await search.facet(THEME).isChecked()).toBe(true);
    expect(await search.field().inputValue()).toBe('diagnostic');

    await page.goBack();
    await search.answered(/^\d+\sréponses$/);
    expect(await search.heading().textContent()).toBe(all);
    expect(await search.facet(THEME).isChecked()).toBe(false);

    await page.goForward();
    await search.answered(/ sur /);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await search.answered(/^\d+\sréponses$/);
    expect(page.url()).toMatch(/\?q=diagnostic$/);
    expect(await search.focused()).toBe(await search.heading().textContent());
    // What has the focus says itself.
    expect(await search.said()).toBe('');
  });

  it('says the order, which Back takes back', async () => {
    await search.open('?q=diagnostic');
    await search.answered();
    const best = await search.titles();
    await page.getByLabel('Trier par').selectOption('date, la plus récente d’abord');
    await page.waitForURL('**/?q=diagnostic&tri=date');
    await eventually(() => search.titles()).not.toEqual(best);
    const latest = await search.titles();
    await page.reload();
    await search.answered();
    expect(await search.titles()).toEqual(latest);
    expect(await page.getByLabel('Trier par').inputValue()).toBe('date');
    await page.goBack();
    await eventually(() => search.titles()).toEqual(best);
  });

  it('is the whole of a search: another person who opens it reads the same', async () => {
    await search.open('?q=diagnostic');
    await search.answered();
    await page.locator('label', { has: search.facet('Fiches action') }).click();
    await search.answered(/ sur /);
    await page.getByLabel('Trier par').selectOption('dernière vérification');
    await page.waitForURL('**tri=verification');
    await search.field().fill('territoire');
    await page.waitForURL('**/?q=territoire&type=fiches&tri=verification');
    await search.answered(/ sur /);
    const other = await searchPage(browser);
    await other.goto(page.url());
    await searchOn(other).answered(/ sur /);
    await eventually(() => search.titles()).toEqual(await searchOn(other).titles());
    await other.context().close();
  });

  it('keeps in the history what was asked before, not every letter', async () => {
    await search.open('?q=diagnostic');
    await search.answered();
    const before = await page.evaluate(() => history.length);
    await search.field().press('End');
    await search.field().pressSequentially(' territorial', { delay: 40 });
    await page.waitForURL('**/?q=diagnostic+territorial');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await eventually(() => search.field().inputValue()).toBe('diagnostic');
  });

  it('shows a value that the library does not have, which narrows nothing and can be taken back', async () => {
    await search.open('?q=diagnostic');
    await search.answered();
    const all = await search.heading().textContent();
    await search.open('?q=diagnostic&theme=xyz&theme=coordonner');
    await search.answered(/ sur /);
    await search.chip(THEME).click();
    await search.answered(/^\d+\sréponses$/);
    expect(await search.heading().textContent()).toBe(all);
    // The chip that takes its place has the focus.
    expect(await search.focused()).toBe('xyz (inconnu ici) ×');
    expect(page.url()).toMatch(/\?q=diagnostic&theme=xyz$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=diagnostic$/);
    await eventually(() => search.chip('xyz (inconnu ici)').count()).toBe(0);
    await eventually(() => search.focused()).toBe(all);
  });
});

describe('the list', () => {
  it('shows the rest on demand, moves to it, and says where one is', async () => {
    await search.open('?type=structures');
    await search.answered(/réponses/);
    const count = Number.parseInt((await search.heading().textContent()) ?? '', 10);
    expect(await page.locator('.resultats > li').count()).toBe(10);
    await page.getByRole('button', { name: /^Voir/ }).click();
    await page.locator('.resultats > li:nth-child(11)').waitFor();
    expect(await search.focused()).toBe((await search.titles())[10]?.trim());
    expect(await search.said()).toBe(`Réponse 11 sur ${count}`);
  });

  it('is lengthened once, however fast the button is pressed', async () => {
    await search.open('?type=structures');
    await search.answered(/réponses/);
    await page.getByRole('button', { name: /^Voir/ }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.locator('.resultats > li:nth-child(20)').waitFor();
    const shown = await search.titles();
    expect(shown).toHaveLength(20);
    expect(new Set(shown).size).toBe(20);
  });

  it('keeps its facets at hand when the window grows', async () => {
    await page.setViewportSize({ width: 600, height: 800 });
    await search.open('?q=diagnostic');
    await search.answered();
    expect(await search.facet('Fiches action').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
    await search.facet('Fiches action').waitFor();
  });
});
