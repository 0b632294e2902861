import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, TYPE_IDS } from '../../src/model/index.ts';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { englishIn, sentencesOf } from './left-over-english.ts';
import { draftInWorkflow } from './draft-in-workflow.ts';

// Content in French alone: the corpus quotes English names.
const CONTENT = 'test/fixtures/ahead';

let server: DevServer;
let browser: Browser;
let page: Page;

/** What was said in English, and where; gathered along the walk. */
const found = new Map<string, string>();
/** Every sentence of the walk. */
const said = new Set<string>();

async function listen(where: string): Promise<void> {
  for (const sentence of await sentencesOf(page)) {
    said.add(sentence);
    if (englishIn(sentence).length > 0 && !found.has(sentence)) found.set(sentence, where);
  }
}
const english = (): string[] => [...found].map(([sentence, where]) => `${where}: ${sentence}`);

async function newPage(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, locale: 'fr-FR' });
  page.on('dialog', (dialog) => {
    const message = dialog.message();
    said.add(message);
    if (englishIn(message).length > 0) found.set(message, 'a question');
    // Leaving is confirmed; a draft of another form is not taken back.
    void (/quitter/i.test(message) ? dialog.accept() : dialog.dismiss());
  });
}

/** A new form, from the list: what is waited for is then of this one, and not of the one before. */
async function newEntry(folder: string): Promise<void> {
  const editor = editorOn(page, server.url);
  await editor.go(`#/collections/${folder}`);
  await page.getByRole('button', { name: 'Trier par' }).waitFor();
  await editor.go(`#/collections/${folder}/new`);
  await page.getByRole('button', { name: 'Sources et suivi' }).waitFor();
}

/** Presses a button that opens a menu, listens, closes it. */
async function openMenu(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).last().click();
  await page.locator('[role^="menuitem"]').first().waitFor();
  await listen(`menu « ${String(name)} »`);
  await page.keyboard.press('Escape');
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ contentDir: CONTENT }), launch()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the editor speaks French', { timeout: 240_000 }, () => {
  it('from the login to the lists, and in the media library', async () => {
    await newPage();
    await page.goto(`${server.url}admin/`);
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    await listen('login');
    const editor = editorOn(page, server.url);
    await editor.open();
    for (const type of TYPE_IDS) {
      await editor.go(`#/collections/${folderOf(type)}`);
      await page.getByRole('button', { name: 'Trier par' }).waitFor();
      await listen(`list of ${type}`);
    }
    for (const menu of ['Trier par', 'Filtrer par', 'Ajouter', 'Menu du compte'])
      await openMenu(menu);
    await page.getByRole('button', { name: 'Médias' }).click();
    await page.getByRole('button', { name: 'Fermer' }).waitFor();
    await listen('media');
    await page.getByRole('button', { name: 'Fermer' }).click();
    expect(english()).toEqual([]);
  });

  it.each(TYPE_IDS)('in the form of a new entry, whole: %s', async (type) => {
    const editor = editorOn(page, server.url);
    await newEntry(folderOf(type));
    for (const add of await page.getByRole('button', { name: /^Ajouter (?!un composant)/ }).all())
      await add.click();
    await listen(`form of ${type}`);
    const state = editor.field('État');
    await state.click();
    await page.getByRole('option', { name: /^Archivée/ }).waitFor();
    await listen('a list of choices');
    await state.fill('zzz');
    await page.getByText('Aucun choix').waitFor();
    await listen('an empty list of choices');
    await page.keyboard.press('Escape');
    expect(english()).toEqual([]);
  });

  it('in the rich text and its parts', async () => {
    await newEntry('ressources');
    await page.locator('[data-slate-editor]').last().click();
    await openMenu('Titres');
    await openMenu('Ajouter un composant');
    await page.getByRole('button', { name: 'Lien' }).last().click();
    await listen('rich text');
    expect(english()).toEqual([]);
  });

  it('when something is missing, refused or saved', async () => {
    const editor = editorOn(page, server.url);
    await newEntry('glossaire');
    await editor.field('Sigle').fill('Un sigle bien trop long pour être un sigle');
    await openMenu(/^Publier/);
    await editor.publish();
    await page.getByText('« Mot » est obligatoire.').first().waitFor();
    await listen('what is missing');
    await newEntry('glossaire');
    await editor.field('Mot').first().fill('Exemple fictif');
    await editor.field('Définition').fill('Exemple fictif.');
    await editor.publish();
    await editor.saved();
    await listen('saved');
    expect(english()).toEqual([]);
    expect([...said].join('\n')).not.toMatch(/schéma|champ requis/i);
  });

  it('in the columns of the workflow', async () => {
    await page.close();
    await newPage();
    const editor = await draftInWorkflow(page, server.url);
    await openMenu(/^Statut/);
    await listen('entry in the workflow');
    await editor.go('#/workflow');
    await page.getByRole('heading', { name: 'Brouillons' }).waitFor();
    await listen('workflow');
    expect(english()).toEqual([]);
  });

  it('was heard: the walk is no silence, and English would be noticed', () => {
    expect(said.size).toBeGreaterThan(300);
    expect(englishIn('Choose different image')).toEqual(['choose']);
    for (const sentence of ['No options', 'close', 'Unsaved Changes', 'Loading...', '2 results'])
      expect(englishIn(sentence), sentence).not.toEqual([]);
    for (const sentence of ['Publier maintenant', 'Image, format, option', 'Notes sur le site'])
      expect(englishIn(sentence), sentence).toEqual([]);
  });
});
