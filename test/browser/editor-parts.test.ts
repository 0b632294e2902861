import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parts } from '../../src/parts/index.ts';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { pageWithClipboard, practiceOn } from './practice-in-editor.ts';

let server: DevServer;
let browser: Browser;
let page: Page;
let practice: ReturnType<typeof practiceOn>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
  ({ page } = await pageWithClipboard(browser, server));
  practice = practiceOn(page, server);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('a part in a text', { timeout: 120_000 }, () => {
  it('is chosen by its name, its picture and what it is for', async () => {
    await practice.openWith('menu', 'Avant.');
    await practice.body().click();
    await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    for (const { label, purpose } of parts) {
      const item = page
        .getByRole('menuitem')
        .filter({ has: page.getByText(label, { exact: true }) });
      await item.locator('svg path').waitFor();
      expect(await item.locator('small').textContent()).toBe(purpose);
    }
    await practice.press('Escape');
  });

  it('is moved and removed by buttons, and so is one inside it', async () => {
    const inside = '| x | y |\n| --- | --- |\n| 1 | 2 |';
    const part = (...blocks: string[]) =>
      ['<Encart type="info">', ...blocks, '</Encart>'].join('\n\n');
    await practice.openWith('bouger', ['Avant.', part('Dedans.', inside), 'Après.'].join('\n\n'));
    await page.getByRole('button', { name: 'Descendre : Encart' }).click();
    await page.getByRole('button', { name: 'Monter : Tableau' }).click();
    await practice.save();
    expect(practice.saved('bouger')).toBe(
      ['Avant.', 'Après.', part(inside, 'Dedans.')].join('\n\n'),
    );
    await page.getByRole('button', { name: 'Retirer : Tableau' }).click();
    await practice.save();
    expect(practice.saved('bouger')).toBe(['Avant.', 'Après.', part('Dedans.')].join('\n\n'));
    await page.getByRole('button', { name: 'Retirer : Encart' }).click();
    await practice.save();
    expect(practice.saved('bouger')).toBe('Avant.\n\nAprès.');
  });
});

describe('a table', { timeout: 120_000 }, () => {
  const cell = (name: string) => page.getByRole('textbox', { name, exact: true });

  it('is filled with the keyboard, as a grid', async () => {
    await practice.openWith('tableau', 'Avant.');
    await practice.newLine();
    await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    await page.getByRole('menuitem').filter({ hasText: 'Tableau' }).click();
    await cell('Titre de la colonne 1').click();
    for (const text of ['Besoin', 'Où aller', 'Imprimer']) {
      await page.keyboard.insertText(text);
      await practice.press('Tab');
    }
    await page.keyboard.insertText('La **médiathèque** | 1');
    await practice.press('Enter');
    await expect
      .poll(() =>
        cell('Ligne 2, colonne Où aller').evaluate((node) => node === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.insertText('Le relais');
    await practice.press('Shift+Tab');
    await page.keyboard.insertText('Scanner');
    await page.getByRole('button', { name: 'Monter la ligne' }).click();
    await page.getByLabel('Alignement de la colonne').selectOption('À droite');
    await practice.save();
    expect(practice.saved('tableau')).toBe(
      [
        'Avant.\n',
        '| Besoin | Où aller |',
        '| --: | --- |',
        '| Scanner | Le relais |',
        '| Imprimer | La **médiathèque** \\| 1 |',
      ].join('\n'),
    );
  });

  it('takes the cells of a spreadsheet, and becomes a part with a caption', async () => {
    await practice.openWith('collage', '| Besoin | Où |\n| :-- | :-: |\n| Lire | Ici |');
    await cell('Ligne 1, colonne Où').click();
    await practice.paste('', 'Là\tMardi\nLà-bas\tJeudi');
    await cell('Ligne 2, colonne 3').waitFor();
    await editorOn(page, server.url).field('Légende').fill('Qui aide');
    await practice.save();
    expect(practice.saved('collage')).toBe(
      [
        '<Tableau legende="Qui aide">\n',
        '| Besoin | Où |  |',
        '| :-- | :-: | --- |',
        '| Lire | Là | Mardi |',
        '|  | Là-bas | Jeudi |\n',
        '</Tableau>',
      ].join('\n'),
    );
  });
});
