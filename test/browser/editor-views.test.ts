import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wcagViolationsOf } from './accessibility/axe.ts';
import { sideways } from './accessibility/sideways.ts';
import { launch } from './browser.ts';
import { type DevServer, start, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { copyAsRepository } from './repository-copy.ts';
import { termOn } from './workflow-driver.ts';

const PRACTICE = 'pratiques/registre-partage.mdx';
const ENTRY = '#/collections/pratiques/entries/registre-partage';

const VIEWS = [
  { name: 'wide, by day', width: 1280, colorScheme: 'light' },
  { name: 'wide, by night', width: 1280, colorScheme: 'dark' },
  { name: 'on a phone, by day', width: 360, colorScheme: 'light' },
  { name: 'on a phone, by night', width: 360, colorScheme: 'dark' },
] as const;

let server: DevServer;
let workflow: Awaited<ReturnType<typeof start>>;
let root: string;
let browser: Browser;

beforeAll(async () => {
  ({ root } = copyAsRepository('test/fixtures/ahead'));
  const contributor = { EDITOR_NAME: 'Inès', EDITOR_EMAIL: 'ines@example.org' };
  [server, workflow, browser] = await Promise.all([
    startDevServer({ contentDir: 'test/fixtures/ahead' }),
    start(root, contributor, ['--workflow']),
    launch(),
  ]);
  await work(await browser.newPage({ locale: 'fr-FR' }));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  workflow?.stop();
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

/** Leaves a draft, and a change that was published and did not reach the folder. */
async function work(page: Page): Promise<void> {
  const editor = editorOn(page, workflow.url);
  const write = async (slug: string): Promise<void> => {
    await editor.go(`#/collections/pratiques/entries/${slug}`);
    await editor.field('Résumé').fill('Un autre résumé.');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('button', { name: /^Statut/ }).waitFor();
  };
  await editor.open();
  await write('registre-sur-papier');
  await editor.go('#/collections/pratiques');
  await page.getByRole('link', { name: /partagé/ }).waitFor();
  await write('registre-partage');
  await termOn(page).setStatus('Brouillon', 'Prêt');
  appendFileSync(join(root, 'content', PRACTICE), 'En cours.\n');
  page.on('dialog', (dialog) => void dialog.accept());
  await editor.publish();
  await page.getByText('pas encore dans votre dossier').waitFor();
  await page.close();
}

/** What axe finds, and what is cut off at the right, once the page has been mended: that takes a frame. */
const expectNone = (page: Page): Promise<void> =>
  expect
    .poll(async () => [...(await wcagViolationsOf(page)), ...(await sideways(page))], {
      timeout: 20_000,
    })
    .toEqual([]);

describe.each(VIEWS)('the editor, $name', { timeout: 120_000 }, ({ width, colorScheme }) => {
  async function enter(url: string): Promise<Page> {
    const viewport = { width, height: 860 };
    const page = await browser.newPage({ viewport, colorScheme, locale: 'fr-FR' });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${url}admin/`);
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    await expectNone(page);
    await editorOn(page, url).open();
    return page;
  }

  it('in a list, the models, the parts of a text and what is missing', async () => {
    const page = await enter(server.url);
    const editor = editorOn(page, server.url);
    await editor.go('#/collections/pratiques');
    await page.locator('main li > a').first().waitFor();
    await page.getByRole('button', { name: 'Filtrer par' }).click();
    await expectNone(page);
    await page.keyboard.press('Escape');
    await editor.go('#/collections/fiches/new');
    await page.getByRole('region', { name: 'Partir d’un modèle' }).waitFor();
    await expectNone(page);
    await page.getByRole('button', { name: 'Permanence' }).click();
    await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    await page.getByRole('menuitem', { name: 'Tableau' }).waitFor();
    await expectNone(page);
    await page.getByRole('menuitem', { name: 'Tableau' }).click();
    await page.getByRole('textbox', { name: 'Titre de la colonne 1' }).waitFor();
    const panel = page.getByRole('complementary', { name: 'Avant de publier' });
    await panel.getByRole('button', { name: 'Détails' }).click();
    await panel.getByRole('heading', { name: 'À améliorer' }).waitFor();
    await expectNone(page);
    await page.close();
  });

  it('in the media library, and where two have written', async () => {
    const page = await enter(server.url);
    const editor = editorOn(page, server.url);
    await page.getByRole('button', { name: 'Médias' }).click();
    await page.getByRole('button', { name: 'Fermer' }).waitFor();
    await expectNone(page);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await editor.go(ENTRY);
    await editor.field('Résumé').waitFor();
    const place = join(server.contentDir, PRACTICE);
    const before = readFileSync(place, 'utf8');
    writeFileSync(place, before.replace(/^summary: .*$/m, 'summary: Les mots d’une autre.'));
    await editor.field('Résumé').fill('Les mots d’une personne.');
    await editor.publish();
    await page.getByRole('dialog', { name: /Quelqu’un d’autre/ }).waitFor();
    await expectNone(page);
    writeFileSync(place, before);
    await page.close();
  });

  it('in the columns of the workflow, and where a change did not reach the folder', async () => {
    const page = await enter(workflow.url);
    const editor = editorOn(page, workflow.url);
    await page.getByText('pas encore dans votre dossier').waitFor();
    await expectNone(page);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await editor.go('#/workflow');
    await page.getByRole('heading', { name: 'Brouillons' }).waitFor();
    await expectNone(page);
    await page
      .getByRole('link', { name: /registre/i })
      .first()
      .click();
    await page.getByRole('button', { name: /^Statut/ }).click();
    await expectNone(page);
    await page.close();
  });
});
