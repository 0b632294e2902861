import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wcagViolationsOf } from './accessibility/axe.ts';
import { launch } from './browser.ts';
import { MINE } from '../../src/cms/config/list-views.ts';
import { editorOn } from './editor-driver.ts';
import { type EditorAlone, serveEditor } from './editor-alone.ts';

const COUNT = 1000;
/** Milliseconds, on a machine that does nothing else; this one may have much to do. */
const MOST = { list: 3_000, search: 500 };
const BUSY = 5;
const PLAN = '/media/plan-salle-atelier.svg';
/** What the first list took. */
let listing = 0;

let contentDir: string;
let server: EditorAlone;
let browser: Browser;
let page: Page;

/** The practices of the library, each many times under other titles. */
function writePractices(folder: string): void {
  const real = readdirSync('content/pratiques').map((name) =>
    readFileSync(join('content/pratiques', name), 'utf8'),
  );
  mkdirSync(folder, { recursive: true });
  for (let rank = 1; rank <= COUNT; rank += 1) {
    const place = rank % 10 === 0 ? 'Médiathèque' : 'Centre social';
    const source = (real[rank % real.length] ?? '')
      .replace(/^title: .*\n(?: +.*\n)*/m, `title: ${place} du quartier ${rank}\n`)
      .replace(/^status: .*$/m, `status: ${rank % 5 === 0 ? 'brouillon' : 'publiée'}`)
      .replace(/^created: .*$/m, `created: ${2020 + (rank % 4)}-05-02`)
      .replace(/^reviewBy: .*$/m, `reviewBy: ${rank <= 7 ? '2021-01-31' : '2199-12-31'}`);
    const shown = rank % 4 === 3 ? `\n![Un plan.](${PLAN})\n` : '';
    writeFileSync(join(folder, `pratique-${rank}.mdx`), source + shown);
  }
}

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  contentDir = join(mkdtempSync(resolve('.cache/lists-')), 'content');
  writePractices(join(contentDir, 'pratiques'));
  [server, browser] = await Promise.all([serveEditor(contentDir), launch()]);
  page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1400, height: 1000 } });
  await editorOn(page, server.url).open();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(dirname(contentDir), { recursive: true, force: true });
});

const count = () => page.locator('main').getByRole('status').innerText();
const cards = () => page.locator('main li > a');
const choose = async (menu: string, choice: string) => {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menu').getByText(choice, { exact: true }).click();
  await page.keyboard.press('Escape');
};
const timed = async (act: () => Promise<unknown>) => {
  const start = Date.now();
  await act();
  return Date.now() - start;
};

describe(`a list of ${COUNT} entries`, { timeout: 120_000 }, () => {
  const go = (name: string) => editorOn(page, server.url).go(`#/collections/${name}`);

  it('shows its first screen in time', async () => {
    listing = await timed(async () => {
      await go('pratiques');
      await cards().first().waitFor();
    });
    expect(await cards().count()).toBe(COUNT);
    const card = page.locator('main li').first();
    expect(await card.evaluate((one) => getComputedStyle(one).backgroundSize)).toMatch(/^12px /);
    expect(listing).toBeLessThanOrEqual(MOST.list * BUSY);
  });

  it('says how many it has, and of each what it is and its state', async () => {
    await expect.poll(count).toBe(`${COUNT} pages`);
    const told = async (rank: number) => {
      const card = cards().filter({ hasText: new RegExp(`quartier ${rank}\\b`) });
      // What is out of the screen is not drawn.
      await card.scrollIntoViewIfNeeded();
      expect(await card.locator('svg').isVisible()).toBe(true);
      const texts = card.locator('.fiche-titre, .fiche-etat');
      return (await texts.allTextContents()).map((text) => text.trim());
    };
    expect(await told(5)).toEqual(['Centre social du quartier 5', 'Brouillon', 'À relire']);
    expect(await told(8)).toEqual(['Centre social du quartier 8', 'Publiée']);
    const plan = cards()
      .filter({ hasText: /quartier 3\b/ })
      .locator('img');
    expect(await plan.getAttribute('src')).toBe(PLAN);
  });

  it('is searched in time, by whole words or their beginnings, whatever the accents', async () => {
    const field = page.getByPlaceholder('Rechercher');
    const ask = async (words: string, count: number) => {
      await field.fill(words);
      return timed(async () => {
        await field.press('Enter');
        await expect.poll(() => cards().count(), { timeout: 30_000, interval: 20 }).toBe(count);
      });
    };
    const spent = [
      await ask('mediatheque', COUNT / 10),
      await ask('médiathèque 730', 1),
      await ask('MÉDIATHÈQUE', COUNT / 10),
      await ask('maïs', 0),
      await ask('quart médiath', COUNT / 10),
    ];
    // Files already read are not read again.
    expect(Math.min(...spent)).toBeLessThanOrEqual(Math.min(MOST.search * BUSY, listing / 2));
  });

  it('is filtered: drafts, what is to be read again', async () => {
    await go('pratiques');
    await cards().first().waitFor();
    await choose('Filtrer par', 'Brouillons');
    await expect.poll(() => cards().count(), { timeout: 30_000 }).toBe(COUNT / 5);
    await expect.poll(count).toBe(`${COUNT / 5} pages sur ${COUNT}`);
    await choose('Filtrer par', 'Brouillons');
    await choose('Filtrer par', 'À relire');
    await expect.poll(() => cards().count(), { timeout: 30_000 }).toBe(7);
    await choose('Filtrer par', 'À relire');
    await expect.poll(() => cards().count(), { timeout: 30_000 }).toBe(COUNT);
  });

  it('is grouped by year, by theme', async () => {
    const titles = page.locator('main h2:not(li h2)');
    await choose('Grouper par', 'Année');
    await expect
      .poll(async () => (await titles.allInnerTexts()).sort(), { timeout: 30_000 })
      .toEqual(['Année 2020', 'Année 2021', 'Année 2022', 'Année 2023']);
    await choose('Grouper par', 'Thème');
    await expect
      .poll(() => titles.allInnerTexts(), { timeout: 30_000 })
      .toContain('Thème «\u00a0Aller vers et créer la confiance\u00a0»');
    await choose('Grouper par', 'Thème');
  });

  it('knows what was saved from this browser, and writes nothing of it in the file', async () => {
    const editor = editorOn(page, server.url);
    const file = join(contentDir, 'pratiques', 'pratique-2.mdx');
    await choose('Filtrer par', MINE.label);
    await page.getByText('n’a encore été enregistrée depuis ce navigateur').waitFor();
    expect(await count()).toBe(`Aucune page sur ${COUNT}`);
    expect(await wcagViolationsOf(page)).toEqual([]);
    await editor.go('#/collections/pratiques/entries/pratique-2');
    await editor.field('Titre').first().fill('Une autre médiathèque');
    await editor.publish();
    await editor.saved();
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('title: Une autre médiathèque\n');
    expect(readFileSync(file, 'utf8')).not.toContain('maillage:');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(
      JSON.stringify('["pratiques/pratique-2"]'),
    );
    // Named by its address: who changes its title elsewhere does not make it a stranger.
    writeFileSync(file, readFileSync(file, 'utf8').replace('Une autre', 'Encore une autre'));
    await page.reload();
    await go('pratiques');
    await cards().first().waitFor();
    await choose('Filtrer par', MINE.label);
    await expect
      .poll(() => cards().allInnerTexts(), { timeout: 30_000 })
      .toEqual([expect.stringContaining('Encore une autre médiathèque')]);
    await expect.poll(count).toBe(`1 page sur ${COUNT}`);
    await page.getByText('Ce navigateur retient l’adresse').waitFor();
  });
});
