import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';

const SLUG = 'mediation-a-deux';
const ENTRY = `#/collections/glossaire/entries/${SLUG}`;
const TERM = [
  '---',
  'term: médiation à deux',
  'definition: Une personne accompagne, l’autre apprend.',
  'acronym: MAD',
  'status: publiée',
  'verified: 2026-01-15',
  '---',
  '',
].join('\n');

const SOON = { timeout: 20_000 };

let server: DevServer;
let browser: Browser;

const place = () => join(server.contentDir, 'glossaire', `${SLUG}.mdx`);
const onDisk = () => readFileSync(place(), 'utf8');

/** Somebody at their own browser, with the sheet open. */
async function somebody() {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  const editor = editorOn(page, server.url);
  await editor.open();
  await editor.go(ENTRY);
  await editor.field('Définition').waitFor();
  return { page, editor, leave: () => context.close() };
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /Quelqu’un d’autre/ });

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
});
beforeEach(() => writeFileSync(place(), TERM));
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('two people on the same sheet', { timeout: 90_000 }, () => {
  it('who changed other fields: both are saved, the second is told and sees both', async () => {
    const [first, second] = await Promise.all([somebody(), somebody()]);
    await first.editor.field('Définition').fill('Une définition de la première personne.');
    await first.editor.publish();
    await first.editor.saved();

    await second.editor.field('Sigle').fill('M2');
    await second.editor.publish();
    const told = second.page.getByRole('dialog', { name: 'Les deux versions sont réunies' });
    await told.getByText('Gardé de l’autre version : Définition.').waitFor();
    expect(onDisk()).toBe(
      TERM.replace(
        'Une personne accompagne, l’autre apprend.',
        'Une définition de la première personne.',
      ).replace('MAD', 'M2'),
    );
    await told.getByRole('button', { name: 'Voir la page réunie' }).click();
    await expect
      .poll(
        () =>
          second.editor
            .field('Définition')
            .inputValue()
            .catch(() => ''),
        SOON,
      )
      .toBe('Une définition de la première personne.');
    expect(await second.editor.field('Sigle').inputValue()).toBe('M2');

    // What was read again is what the next save is compared with.
    await second.editor.field('Sigle').fill('M3');
    await second.editor.publish();
    await expect.poll(onDisk, SOON).toContain('acronym: M3');
    await Promise.all([first.leave(), second.leave()]);
  });

  it('who changed the same field: the second sees both texts and chooses; nothing is lost meanwhile', async () => {
    const [first, second] = await Promise.all([somebody(), somebody()]);
    await first.editor.field('Définition').fill('Une personne accompagne, deux apprennent.');
    await first.editor.field('Sigle').fill('PREM');
    await first.editor.publish();
    await first.editor.saved();
    const theirs = onDisk();

    await second.editor.field('Définition').fill('Une personne montre, l’autre apprend.');
    await second.editor.publish();
    const dialog = dialogOf(second.page);
    await dialog.waitFor();
    expect(onDisk()).toBe(theirs);
    const fields = dialog.getByRole('group', { name: 'Définition' });
    expect(await fields.locator('mark').allTextContents()).toEqual(
      expect.arrayContaining(['montre']),
    );
    expect(await fields.innerText()).toContain('Une personne accompagne, deux apprennent.');

    // Going on writing keeps both.
    await second.page.keyboard.press('Escape');
    await second.page.getByText('Vous continuez à écrire').first().waitFor();
    expect(await second.editor.field('Définition').inputValue()).toBe(
      'Une personne montre, l’autre apprend.',
    );
    expect(onDisk()).toBe(theirs);

    await second.editor.publish();
    const download = second.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Télécharger mon texte' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Une personne montre');
    await dialog.getByLabel('Mon texte').check();
    await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).click();
    await expect.poll(onDisk, SOON).toContain('definition: Une personne montre, l’autre apprend.');
    expect(onDisk()).toContain('acronym: PREM');
    await Promise.all([first.leave(), second.leave()]);
  });

  it('the other version may be preferred', async () => {
    const second = await somebody();
    const theirs = TERM.replace('Une personne accompagne', 'À la main, une personne accompagne');
    writeFileSync(place(), theirs);
    await second.editor.field('Définition').fill('Ma définition.');
    await second.editor.publish();
    const dialog = dialogOf(second.page);
    await dialog.getByLabel('L’autre version').check();
    await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).click();
    await second.page.getByRole('button', { name: 'Voir la page réunie' }).click();
    await expect
      .poll(
        () =>
          second.editor
            .field('Définition')
            .inputValue()
            .catch(() => ''),
        SOON,
      )
      .toContain('À la main');
    expect(onDisk()).toBe(theirs);
    await second.leave();
  });

  it('a sheet deleted meanwhile is saved again only if one says so', async () => {
    const second = await somebody();
    rmSync(place());
    await second.editor.field('Définition').fill('Ma définition.');
    await second.editor.publish();
    const dialog = second.page.getByRole('dialog', {
      name: 'Quelqu’un d’autre a supprimé cette page',
    });
    await dialog.waitFor();
    expect(existsSync(place())).toBe(false);
    await dialog.getByRole('button', { name: 'Enregistrer mon texte' }).click();
    await expect
      .poll(() => (existsSync(place()) ? onDisk() : ''), SOON)
      .toContain('Ma définition.');
    await second.leave();
  });

  it('is not deleted when somebody has changed it', async () => {
    const second = await somebody();
    const theirs = TERM.replace('MAD', 'AUTRE');
    writeFileSync(place(), theirs);
    second.page.on('dialog', (dialog) => void dialog.accept());
    await second.page.getByRole('button', { name: 'Supprimer l’entrée' }).click();
    await second.page.getByText('Quelqu’un d’autre l’a modifiée').first().waitFor();
    expect(onDisk()).toBe(theirs);
    await second.leave();
  });

  it('one person who saves again and again is asked nothing', async () => {
    const alone = await somebody();
    for (const text of ['Première.', 'Deuxième.', 'Troisième.']) {
      await alone.editor.field('Définition').fill(text);
      await alone.editor.publish();
      await expect.poll(onDisk, SOON).toContain(text);
    }
    expect(await alone.page.getByRole('dialog').count()).toBe(0);
    await alone.leave();
  });
});
