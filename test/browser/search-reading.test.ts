import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { eventually, searchOn, searchPage } from './search-driver.ts';

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

describe('words read otherwise than typed', () => {
  it('says the spelling that was meant, and takes the words at their letter when asked', async () => {
    await search.open('?q=Médiasion du territoire');
    await search.answered();
    expect(await search.reading().textContent()).toBe(
      'Orthographe corrigée\u00a0: médiation du territoire. Chercher plutôt «\u00a0Médiasion du territoire\u00a0»',
    );
    expect(await search.reading().locator('strong').allTextContents()).toEqual(['médiation']);
    expect(await search.said()).toMatch(/réponses pour .+ Orthographe corrigée/);

    await search.reading().getByRole('link').click();
    await page.waitForURL(/\?q=M%C3%A9diasion\+du\+territoire&tel-quel=1$/);
    await eventually(() => search.reading().textContent()).toBe(
      'Rien pour «\u00a0médiasion\u00a0», voici pour «\u00a0territoire\u00a0».',
    );
    expect(await search.focused()).toBe(await search.heading().textContent());
    expect(await search.said()).toBe(await search.reading().textContent());

    // A choice leaves the words as they are read; other words are read anew.
    await page.getByLabel('Trier par').selectOption('dernière vérification');
    await page.waitForURL('**&tri=verification&tel-quel=1');
    await page.reload();
    await search.reading().getByText('Rien pour').waitFor();
    await search.field().fill('médiasion');
    await page.waitForURL('**/?q=m%C3%A9diasion&tri=verification');
    await search.reading().getByText('Orthographe corrigée').waitFor();
  });

  it('says nothing of words that are read as they are', async () => {
    await search.open('?q=diagnostic');
    await search.answered();
    expect(await search.reading().isVisible()).toBe(false);
    expect(await search.said()).toMatch(/^\d+\sréponses pour «\sdiagnostic\s»\.$/);
  });

  it('says that no page answers all of it', async () => {
    await search.open('?q=lire écrire cuisine ordinateur');
    await search.answered();
    expect(await search.reading().textContent()).toContain('Aucune page ne dit tout cela');
    await search.open('?q=diagnostic territorial');
    await search.answered();
    expect(await search.reading().textContent()).toBe('');
  });
});

describe('the page that bears the very name that was asked', () => {
  it.each([
    ['un mot', 'illectronisme', 'illectronisme', 'Définition'],
    ['un sigle', 'QPV', 'quartier prioritaire', 'Définition'],
    ['mal écrit', 'ilectronisme', 'illectronisme', 'Définition'],
    ['une structure', 'Emmaüs Connect', 'Emmaüs Connect', 'Structure'],
  ])('stands on top as a card: %s', async (_what, query, title, kind) => {
    await search.open(`?q=${query}`);
    await search.answered();
    const card = page.locator('.resultats > li:first-child');
    expect(await card.getAttribute('class')).toContain('homonyme');
    expect(await card.locator('h3').textContent()).toContain(title);
    expect((await card.locator('.genre').innerText()).trim()).toBe(kind);
    expect(await page.locator('.homonyme').count()).toBe(1);
  });

  it('is one of the answers when they are in order of date', async () => {
    await search.open('?q=illectronisme&tri=date');
    await search.answered();
    expect(await page.locator('.homonyme').count()).toBe(0);
  });
});

describe('a meeting among the answers', () => {
  const stamp = () =>
    page
      .locator('.resultats > li', { hasText: 'À Raismes, poser ensemble' })
      .getByText('À venir')
      .isVisible();

  it.each([
    ['2023-02-02T10:00:00', true],
    ['2023-02-03T10:00:00', false],
  ])('is to come or not, on the clock of who reads: %s', async (now, isAhead) => {
    await page.clock.setFixedTime(now);
    await search.open('?q=Raismes&type=rencontres');
    await search.answered();
    expect(await stamp()).toBe(isAhead);
  });
});

it('gives excerpts as they are typeset, and the section that answers', async () => {
  await search.open('?q=trois situations français écrit');
  await search.answered();
  const texts = await page.locator('.resultats [data-part]').allInnerTexts();
  expect(texts.filter((text) => /[\p{L}]'[\p{L}]| [;!?]|\u01c2|\u2060/u.test(text))).toEqual([]);
  expect(texts.join(' ')).toContain('’');
  const section = page.locator('[data-part="section"]:visible a').first();
  await section.click();
  await page.waitForURL(/#.+/);
  expect(await page.locator(':target').count()).toBe(1);
});

describe('when nothing answers', () => {
  it('offers ways on that exist, and near words', async () => {
    await search.open('?q=illetronnnisssme zzyx&tel-quel=1');
    await search.answered(/^Aucune réponse$/);
    const near = page.locator('.proches a');
    // The near words come from a file of their own, after the answer.
    await expect.poll(() => near.count()).toBeGreaterThan(0);
    const links = await page
      .locator('.entrees a, [data-part="vide"] a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.some((link) => link.endsWith('/maillage/contribuer/'))).toBe(true);
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
    await near.first().click();
    await search.answered(/^\d/);
    expect(await search.focused()).toBe(await search.heading().textContent());
  });

  it('proposes to write it, its words in the title', async () => {
    await search.open(`?q=${encodeURIComponent("zzyxqw d'qqzzx")}`);
    await search.answered(/^Aucune réponse$/);
    const link = page.getByRole('link', { name: 'Proposer une fiche action' });
    const { hash, pathname } = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(pathname).toBe('/maillage/admin/');
    const [form, query] = hash.split('?');
    expect(form).toBe('#/collections/fiches/new');
    expect(new URLSearchParams(query).get('title')).toBe('zzyxqw d’qqzzx');
  });

  it('says that the filters are why, and takes one back', async () => {
    await search.open('?q=illectronisme&annee=2016&type=ressources');
    await search.answered(/^Aucune réponse avec ces filtres$/);
    expect(await page.getByText('Retirez-en un').isVisible()).toBe(true);
    expect(await page.locator('.proposer').isVisible()).toBe(false);
    await search.chip('2016').click();
    await search.answered(/ sur /);
  });
});
