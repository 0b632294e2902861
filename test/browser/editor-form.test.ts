import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';

let server: DevServer;
let browser: Browser;
let page: Page;

const editor = () => editorOn(page, server.url);
const saved = (path: string): string => readFileSync(join(server.contentDir, path), 'utf8');
const group = (name: string): Locator => page.getByRole('button', { name, exact: true });

/** That form, asked for by its address, then a login. */
async function openForm(hash: string): Promise<void> {
  await page.goto(`${server.url}admin/#/collections/${hash}`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await group('L’essentiel').waitFor();
}

beforeAll(async () => {
  const contentDir = 'test/fixtures/ahead';
  [server, browser] = await Promise.all([startDevServer({ contentDir }), launch()]);
});
beforeEach(async () => {
  await page?.context().close();
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // A draft of an earlier test is not taken back.
  page.on('dialog', (dialog) => {
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss());
  });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the form', { timeout: 120_000 }, () => {
  it('shows what is essential, folds the rest, and opens what is wrong', async () => {
    await openForm('pratiques/new');
    expect(await editor().field('Titre').first().isVisible()).toBe(true);
    expect(await editor().field('La place des personnes concernées').isVisible()).toBe(false);

    const problem = editor().field('Le problème');
    await group('Ce qui s’est passé').click();
    await expect.poll(() => problem.isVisible()).toBe(false);
    await editor().publish();
    await page.getByText('« Le problème » est obligatoire.').waitFor();
    expect(await problem.isVisible()).toBe(true);
    expect(await group('Refaire ailleurs').getAttribute('aria-expanded')).toBe('false');
    await group('Ce qui s’est passé').click();
    expect(await problem.isVisible()).toBe(true);
  });

  it('remembers for the session which groups are open', async () => {
    await openForm('pratiques/new');
    await group('Refaire ailleurs').click();
    await page.reload();
    await group('Refaire ailleurs').waitFor();
    expect(await group('Refaire ailleurs').getAttribute('aria-expanded')).toBe('true');
    expect(await group('Sources et suivi').getAttribute('aria-expanded')).toBe('false');
  });

  it('counts what is written, and shows the summary as the search will', async () => {
    await openForm('pratiques/new');
    await editor().field('Titre').first().fill('Un titre');
    const summary = editor().field('Résumé');
    await summary.fill('Un [lien](/glossaire/x/) et du **gras**, « ici ».');
    const box = page.locator('[class*="-ControlContainer"]', { has: summary });
    await box.getByText('49 / 300').waitFor();
    const card = page.getByRole('region', { name: 'Comme la recherche le montrera' });
    await expect.poll(() => card.innerText()).toContain('Un titre');
    const shown = (await card.innerText()).replace(/\s+/g, ' ');
    expect(shown).toContain('Un lien et du gras, « ici ».');
    expect(await box.getByRole('status').textContent()).toBe('');

    await summary.fill('a'.repeat(280));
    await expect.poll(() => box.getByRole('status').textContent()).toContain('Bientôt 300');
    await summary.fill('a'.repeat(301));
    await expect.poll(() => box.getByRole('status').textContent()).toContain('Trop long');
  });

  it('says what an image weighs, and asks for its alternative', async () => {
    const media = join(server.contentDir, 'media');
    mkdirSync(media, { recursive: true });
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>';
    writeFileSync(join(media, 'lourd.svg'), `${drawing}<!--${'x'.repeat(70_000)}-->`);
    await openForm('ressources/new');
    await editor().field('Titre').first().fill('Exemple fictif');
    await editor().field('Résumé').fill('Exemple fictif.');
    await editor().choose('Genre', 'Outil');
    await page.locator('[data-slate-editor]').last().click();
    await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    await page.getByRole('menuitem', { name: 'Figure' }).click();
    await page.getByRole('button', { name: 'Choisir une image' }).click();
    await page.getByText('lourd.svg').click();
    await page.getByRole('button', { name: 'Choisir', exact: true }).click();
    await page.getByText('70 ko : c’est lourd sur un téléphone. Viser moins de 60 ko.').waitFor();
    await editor().publish();
    await page
      .getByText(/« Alternative » est obligatoire/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await expect.poll(() => page.getByText('Entrée enregistrée').count()).toBe(0);
  });
});

describe('a reference', { timeout: 120_000 }, () => {
  it('is found without accents, moved, let go; in the file, by its name', async () => {
    await openForm('pratiques/entries/registre-partage');
    await group('Pour aller plus loin').click();
    const cited = editor().field('À lire aussi');
    await cited.fill('matine');
    await page
      .getByRole('option', { name: /Matinée/i })
      .first()
      .click();
    await cited.fill('papier');
    await page.getByRole('option').first().click();
    const chosen = page
      .locator('[class*="-ControlContainer"]', { has: cited })
      .locator('li > span > b');
    expect(await chosen.count()).toBe(2);
    await page
      .getByRole('button', { name: /^Monter «/ })
      .last()
      .click();
    await editor().publish();
    await editor().saved();
    expect(saved('pratiques/registre-partage.mdx')).toContain(
      'related:\n  - pratiques/registre-sur-papier\n  - rencontres/matinee-d-essai\n',
    );
  });

  it('whose page is gone says so, and can be let go', async () => {
    const file = join(server.contentDir, 'pratiques/registre-sur-papier.mdx');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('\nstatus:', '\nrelated:\n  - fiches/disparue\nstatus:'));
    await openForm('pratiques/entries/registre-sur-papier');
    await group('Pour aller plus loin').click();
    await page.getByText('n’existe plus dans la bibliothèque').waitFor();
    await page.getByRole('button', { name: 'Retirer « fiches/disparue »' }).click();
    await editor().publish();
    await editor().saved();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('to what is missing creates it in another tab, and finds it on the way back', async () => {
    await openForm('pratiques/new');
    const holder = editor().field('Qui la porte');
    await holder.fill('La maison fictive');
    const [other] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('option', { name: 'Créer « La maison fictive »' }).click(),
    ]);
    const there = editorOn(other, server.url);
    const name = there.field('Nom').first();
    await expect.poll(() => name.inputValue(), { timeout: 20_000 }).toBe('La maison fictive');
    await there.publish();
    await there.saved();
    await other.close();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await holder.click();
    await page.getByRole('option', { name: 'La maison fictive Structure', exact: true }).click();
    await page.getByRole('link', { name: 'Ouvrir « La maison fictive »' }).waitFor();
  });
});
