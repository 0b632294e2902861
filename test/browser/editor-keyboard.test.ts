import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';

let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const contentDir = 'test/fixtures/ahead';
  [server, browser] = await Promise.all([startDevServer({ contentDir }), launch()]);
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, locale: 'fr-FR' });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What the focus is on, by its name. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const name = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent;
    return (name ?? element?.textContent ?? '').trim();
  });

/** Presses Tab until the focus is on that. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused();
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`${String(name)} is not reached by ${key}: ${passed.join(' → ')}`);
}

async function fill(name: RegExp, text: string): Promise<void> {
  await tabTo(name);
  await page.keyboard.type(text);
}

it('a page is written and published with the keyboard alone', { timeout: 120_000 }, async () => {
  await page.goto(`${server.url}admin/`);
  await page.getByRole('button', { name: 'Se connecter' }).waitFor();
  await tabTo(/^Se connecter/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Trier par' }).waitFor();
  await tabTo(/^Bonnes pratiques$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bonnes pratiques' }).waitFor();
  await tabTo(/^Créer une entrée de type Bonne pratique$/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Refaire ailleurs' }).waitFor();

  await fill(/^Titre$/, 'Sans souris');
  await fill(/^Résumé$/, 'Exemple fictif.');
  await tabTo(/^Thèmes/);
  await page.keyboard.type('equipement');
  await page.keyboard.press('Enter');
  await fill(/^Qui la porte/, 'fabrique');
  await page
    .getByRole('option', { name: /fabrique/i })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Ouvrir « La Fabrique/i }).waitFor();
  await fill(/^Le problème$/, 'Exemple fictif.');
  await fill(/^Ce qui a été fait$/, 'Exemple fictif.');
  await tabTo(/^Refaire ailleurs$/);
  await page.keyboard.press('Enter');
  await tabTo(/^Ajouter conseil/);

  await tabTo(/^Publier$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await editorOn(page, server.url).saved();
  const file = readFileSync(join(server.contentDir, 'pratiques/sans-souris.mdx'), 'utf8');
  expect(file).toContain('title: Sans souris\nsummary: Exemple fictif.\nthemes:\n  - equipement\n');
  expect(file).toContain('holder: la-fabrique\n');
});
