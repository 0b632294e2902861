import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { startAhead } from './start-ahead.ts';

let server: DevServer;
let browser: Browser;
beforeAll(async () => void ([server, browser] = await startAhead()));
afterAll(async () => {
  await browser?.close();
  server?.close();
});

it.each([
  ['Proposer une fiche action', 'fiches'],
  ['Raconter une bonne pratique', 'pratiques'],
])(
  '« %s » opens the editor with the words that found nothing',
  async (link, folder) => {
    const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
    const page = await context.newPage();
    const query = new URLSearchParams({ q: "Zzyxqw d'qqwzx + 50 % & öùï" });
    await page.goto(`${server.url}recherche/?${query.toString()}`);
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('button', { name: 'Se connecter' }).click();
    const title = editorOn(page, server.url).field('Titre').first();
    await title.waitFor();
    expect(await title.inputValue()).toBe('Zzyxqw d’qqwzx + 50 % et öùï');
    expect(page.url()).toContain(`/collections/${folder}/new`);
    await context.close();
  },
  90_000,
);
