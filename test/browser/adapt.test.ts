import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DevServer } from './dev-server.ts';
import { editorOn, waitForSite } from './editor-driver.ts';
import { startAhead } from './start-ahead.ts';

let server: DevServer;
let browser: Browser;
beforeAll(async () => void ([server, browser] = await startAhead()));
afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('« Je l’adapte chez moi » leads to a new practice, tied to the one that was read', async () => {
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1400, height: 1000 } });
  await page.goto(`${server.url}pratiques/registre-partage/`);
  await page.getByRole('link', { name: 'Je l’adapte chez moi' }).first().click();
  expect(await page.locator(':target').innerText()).toContain('Je l’adapte chez moi');
  await page.getByRole('link', { name: 'Raconter ma version' }).click();
  await page.getByRole('button', { name: 'Se connecter' }).click();

  const editor = editorOn(page, server.url);
  await editor.field('Titre').first().fill('Le registre, chez nous');
  expect(page.url()).toContain('/collections/pratiques/new?adaptedFrom=registre-partage');
  await editor.field('Résumé').fill('Exemple fictif.');
  await editor.field('Le problème').fill('Exemple fictif.');
  await editor.field('Ce qui a été fait').fill('Exemple fictif.');
  await page.locator('[data-slate-editor]').last().click();
  await page.keyboard.type('Un cahier, puis un autre.');
  await page.getByRole('button', { name: 'Sources et suivi' }).click();
  await editor.choose('État', 'Publiée');
  await editor.publish();
  await editor.saved();

  const folder = join(server.contentDir, 'pratiques');
  expect(readdirSync(folder)).toContain('le-registre-chez-nous.mdx');
  const written = readFileSync(join(folder, 'le-registre-chez-nous.mdx'), 'utf8');
  expect(written).toContain('adaptedFrom: registre-partage\n');
  expect(written).toMatch(/themes:\n {2}- equipement\n/);
  await waitForSite(`${server.url}pratiques/registre-partage/`, (_response, text) => {
    const told = text.slice(text.indexOf('id="ailleurs"'));
    return told.slice(0, told.indexOf('</section>')).includes('Le registre, chez nous');
  });
}, 90_000);
