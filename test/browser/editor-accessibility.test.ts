import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wcagViolationsOf } from './accessibility/axe.ts';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { draftInWorkflow } from './draft-in-workflow.ts';

let server: DevServer;
let browser: Browser;
let page: Page;

async function newPage(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, locale: 'fr-FR' });
  page.on('dialog', (dialog) => void dialog.accept());
}

/** What axe finds, once the page has been mended: that takes a frame. */
const expectNone = (): Promise<void> =>
  expect.poll(() => wcagViolationsOf(page), { timeout: 20_000 }).toEqual([]);

beforeAll(async () => {
  const contentDir = 'test/fixtures/ahead';
  [server, browser] = await Promise.all([startDevServer({ contentDir }), launch()]);
  await newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the editor breaks no rule of WCAG A and AA that axe knows', { timeout: 120_000 }, () => {
  it('at the login, in a list, in the media library', async () => {
    await page.goto(`${server.url}admin/`);
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    await expectNone();
    await editorOn(page, server.url).open();
    await page.getByRole('button', { name: 'Trier par' }).waitFor();
    await expectNone();
    await page.getByRole('button', { name: 'Médias' }).click();
    await page.getByRole('button', { name: 'Fermer' }).waitFor();
    await expectNone();
    await page.getByRole('button', { name: 'Fermer' }).click();
  });

  it('in a whole form, its menus and its messages', async () => {
    const editor = editorOn(page, server.url);
    await editor.go('#/collections/fiches/new');
    await editor.field('État').waitFor();
    for (const add of await page.getByRole('button', { name: /^Ajouter (?!un composant)/ }).all())
      await add.click();
    await expectNone();
    await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    await page.getByRole('menuitem', { name: 'Encart' }).waitFor();
    await expectNone();
    await page.getByRole('menuitem', { name: 'Encart' }).click();
    await editor.field('Contact').click();
    await page.getByRole('option').first().waitFor();
    await expectNone();
    await page.keyboard.press('Escape');
    await editor.publish();
    await page.getByText('« Titre » est obligatoire.').first().waitFor();
    await expectNone();
  });

  it('in the columns of the workflow', async () => {
    await newPage();
    const editor = await draftInWorkflow(page, server.url);
    await page.getByRole('button', { name: /^Statut/ }).click();
    await expectNone();
    await page.keyboard.press('Escape');
    await editor.go('#/workflow');
    await page.getByRole('heading', { name: 'Brouillons' }).waitFor();
    await expectNone();
  });
});
