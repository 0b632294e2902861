import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { startAhead } from './start-ahead.ts';

/** A busy machine takes its time: what is awaited is what, not when. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

let server: DevServer;
let browser: Browser;

beforeAll(async () => void ([server, browser] = await startAhead()));
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const newPage = () => browser.newPage({ locale: 'fr-FR', viewport: { width: 1400, height: 1000 } });
const logIn = (page: Page) => page.getByRole('button', { name: 'Se connecter' }).click();
const panel = (page: Page) => page.getByRole('complementary', { name: 'Avant de publier' });

describe('where a page starts', { timeout: 90_000 }, () => {
  it('from a model, in the editor: its plan is there, and what is left to write is told', async () => {
    const page = await newPage();
    const editor = editorOn(page, server.url);
    await editor.open();
    await editor.go('#/collections/fiches/new');
    const choice = page.getByRole('region', { name: 'Partir d’un modèle' });
    await choice.getByRole('button', { name: 'Atelier collectif' }).click();
    const title = editor.field('Titre').first();
    await soon(() => title.inputValue()).toContain('à compléter');
    await page.getByText('4 étapes').waitFor();
    await soon(() => panel(page).getByRole('status').innerText()).toMatch(/^\d+ à améliorer/);
    await title.fill('Un atelier pour essayer');
    await soon(() => choice.isVisible()).toBe(false);
    await editor.publish();
    await editor.saved();
    const file = join(server.contentDir, 'fiches/un-atelier-pour-essayer.mdx');
    const written = readFileSync(file, 'utf8');
    expect(written).toContain('  - title: Accueillir et dire le programme\n    minutes: 15\n');
    expect(written).toContain('status: brouillon\n');
    await page.close();
  });

  it('from a model, from the page that tells how to contribute', async () => {
    const page = await newPage();
    await page.goto(`${server.url}contribuer/`);
    await page.getByRole('link', { name: 'Mot ou sigle' }).click();
    await logIn(page);
    const term = editorOn(page, server.url).field('Mot').first();
    await soon(() => term.inputValue()).toContain('à compléter : le mot');
    await page.close();
  });

  it('from a practice: its problem goes with it, not what it gave', async () => {
    const page = await newPage();
    await page.goto(`${server.url}pratiques/registre-partage/#adapter`);
    await page.getByRole('link', { name: 'Raconter ma version' }).click();
    await logIn(page);
    const editor = editorOn(page, server.url);
    await soon(() => editor.field('Titre').first().inputValue()).toBe(
      'Un registre de prêt partagé (exemple fictif) (adaptation)',
    );
    // As it was written: Decap by itself writes an apostrophe as an entity.
    expect(await editor.field('Le problème').inputValue()).toBe(
      'Exemple fictif. Chaque lieu ignorait ce que l’autre prêtait.',
    );
    expect(await editor.field('Ce qui a été fait').inputValue()).toBe('');
    expect(await page.getByText('Une autre ville inventée').count()).toBe(0);
    await page.close();
  });

  it('from a meeting that was announced: its own entry, with what a write-up tells', async () => {
    const page = await newPage();
    await page.goto(`${server.url}rencontres/passee-sans-compte-rendu/`);
    await page.getByRole('link', { name: 'Écrire le compte rendu' }).click();
    await logIn(page);
    const editor = editorOn(page, server.url);
    await soon(() => editor.field('Titre').first().inputValue()).toBe(
      'Une soirée passée (exemple fictif)',
    );
    await panel(page).getByText('Le compte rendu').waitFor();
    await panel(page).getByRole('button', { name: '« Décisions »' }).click();
    await soon(() =>
      page.evaluate(
        () => document.activeElement?.closest('[class*="ControlContainer"]')?.textContent,
      ),
    ).toContain('Décisions');
    await page.close();
  });
});

describe('the address that was asked for', { timeout: 90_000 }, () => {
  it('is gone to after a login that left the page and came back without it', async () => {
    const page = await newPage();
    await page.goto(`${server.url}admin/#/collections/structures/entries/la-fabrique`);
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    // What a forge does: the page is loaded again at its front door, with a code.
    await page.goto(`${server.url}admin/?code=x&state=y`);
    await logIn(page);
    await soon(() => page.url()).toContain('#/collections/structures/entries/la-fabrique');
    await soon(() => editorOn(page, server.url).field('Nom').first().inputValue()).toContain(
      'Fabrique',
    );
    // Once: another visit begins where it says.
    await page.goto('about:blank');
    await page.goto(`${server.url}admin/`);
    await page
      .getByRole('heading', { name: 'Collections' })
      .or(page.getByRole('button', { name: 'Se connecter' }))
      .first()
      .waitFor();
    expect(page.url()).not.toContain('la-fabrique');
    await page.close();
  });
});
