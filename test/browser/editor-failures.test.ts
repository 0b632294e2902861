import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';

let server: DevServer;
let browser: Browser;

const place = (path: string) => join(server.contentDir, path);
const onDisk = (path: string) => readFileSync(place(path), 'utf8');

async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
  });
  return context.newPage();
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('a text of unusual length', { timeout: 90_000 }, () => {
  const LONG = 'Beaucoup de mots. '.repeat(300_000);

  it('is not opened, which would stop the browser: the page says why', async () => {
    const head = onDisk('fiches/premier-entretien-numerique.mdx').split('\n---\n')[0];
    const file = `${head}\n---\n\n${LONG}\n`;
    writeFileSync(place('fiches/interminable.mdx'), file);
    const page = await newPage();
    const editor = editorOn(page, server.url);
    await editor.open();
    await editor.go('#/collections/fiches/entries/interminable');
    await page.getByText('Cette page est trop longue pour l’éditeur').first().waitFor();
    expect(onDisk('fiches/interminable.mdx')).toBe(file);
    rmSync(place('fiches/interminable.mdx'));
    await page.context().close();
  });

  it('is not pasted: the page says why, and goes on', async () => {
    const page = await newPage();
    const told: string[] = [];
    page.on('dialog', (dialog) => {
      told.push(dialog.message());
      void dialog.accept();
    });
    const editor = editorOn(page, server.url);
    await editor.open();
    await editor.go('#/collections/glossaire/entries/aller-vers');
    await editor.field('Définition').click();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, LONG);
    expect(told).toEqual([expect.stringContaining('trop long pour être collé')]);
    await editor.field('Définition').fill('Elle répond encore.');
    await page.context().close();
  });
});

describe('a save that fails', { timeout: 90_000 }, () => {
  const WRITTEN = 'Un texte que rien ne doit effacer.';

  /** Publishes a term while the server answers wrong, and gives what the person reads. */
  async function whatIsSaid(fail: (page: Page) => Promise<unknown>): Promise<string> {
    const page = await newPage();
    const editor = editorOn(page, server.url);
    await editor.open();
    await editor.go('#/collections/glossaire/entries/aller-vers');
    await editor.field('Définition').fill(WRITTEN);
    await fail(page);
    await editor.publish();
    const message = page.getByText(/L’entrée n’est pas enregistrée/).first();
    await message.waitFor();
    const said = (await message.textContent()) ?? '';
    expect(await editor.field('Définition').inputValue()).toBe(WRITTEN);
    await page.getByText('Modifications non enregistrées').waitFor();
    await page.context().close();
    return said;
  }

  const answering = (status: number, body: string) => (page: Page) =>
    page.route('**/api/v1/', (route) =>
      route.request().postData()?.includes('persistEntry')
        ? route.fulfill({ status, contentType: 'application/json', body })
        : route.continue(),
    );

  it.each([
    [
      'a refusal',
      422,
      JSON.stringify({ error: 'Le titre donne une adresse impossible.' }),
      'Le titre donne',
    ],
    ['too large', 413, JSON.stringify({ error: 'Ce fichier est trop lourd.' }), 'trop lourd'],
    ['an error of the server', 500, JSON.stringify({ error: 'Unknown error' }), 'npm start'],
    ['a page of HTML', 502, '<html>Bad gateway</html>', 'npm start'],
  ])('%s: says why in French, and keeps the text', async (_name, status, body, why) => {
    const said = await whatIsSaid(answering(status, body));
    expect(said).toContain(why);
    expect(said).not.toMatch(/Error|API_ERROR|undefined|Unknown|HTML/);
  });

  it('a server that is gone', async () => {
    const said = await whatIsSaid((page) => page.route('**/api/v1/', (route) => route.abort()));
    expect(said).toContain('Le serveur ne répond pas.');
    expect(said).not.toMatch(/Error|fetch/);
  });
});
