import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { editorOn } from './editor-driver.ts';
import { type EditorAlone, serveEditor } from './editor-alone.ts';

const COUNT = 1000;
/** Milliseconds, on a machine that does nothing else; this one may have much to do. */
const MOST = { list: 3_000, search: 500 };
const BUSY = 5;
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
    writeFileSync(join(folder, `pratique-${rank}.mdx`), source);
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

const cards = () => page.locator('main li > a');
const choose = async (menu: string, choice: string) => {
  await page.getByRole('button', { name: menu }).click();
  await page.getByText(choice, { exact: true }).click();
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
    expect(await card.evaluate((one) => getComputedStyle(one).borderLeftWidth)).toBe('12px');
    expect(listing).toBeLessThanOrEqual(MOST.list * BUSY);
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

  it('knows what was written on this device, and writes nothing of it in the file', async () => {
    const editor = editorOn(page, server.url);
    const file = join(contentDir, 'pratiques', 'pratique-2.mdx');
    await editor.go('#/collections/pratiques/entries/pratique-2');
    await editor.field('Titre').first().fill('Une autre médiathèque');
    await editor.publish();
    await editor.saved();
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('title: Une autre médiathèque\n');
    expect(readFileSync(file, 'utf8')).not.toContain('maillage:');
    await go('pratiques');
    await cards().first().waitFor();
    await choose('Filtrer par', 'Écrites sur cet appareil');
    await expect
      .poll(() => cards().allInnerTexts(), { timeout: 30_000 })
      .toEqual([expect.stringContaining('Une autre médiathèque')]);
  });
});
