import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';

const SOON = { timeout: 20_000 };
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let server: DevServer;
let browser: Browser;

interface Watched {
  page: Page;
  violations: string[];
  strangers: string[];
}

interface Telling {
  tellViolation: (said: string) => void;
}

/** A page that tells what its policy refused, and whom it asked. */
async function watchedPage(): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  const [violations, strangers]: [string[], string[]] = [[], []];
  await page.exposeFunction('tellViolation', (said: string) => violations.push(said));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile } = event;
      (window as unknown as Telling).tellViolation(
        `${effectiveDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url()))
      strangers.push(request.url());
  });
  return { page, violations, strangers };
}

const place = (path: string) => join(server.contentDir, path);
const onDisk = (path: string) => readFileSync(place(path), 'utf8');

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the page of the editor', { timeout: 90_000 }, () => {
  it('does a whole journey under its policy, and asks nothing of another host', async () => {
    const { page, violations, strangers } = await watchedPage();
    const editor = editorOn(page, server.url);
    await editor.open();
    await editor.go('#/collections/glossaire/new');
    await editor.field('Mot').first().fill('mot de passage');
    await editor.field('Définition').fill('Un mot écrit sous la politique de la page.');
    await editor.publish();
    await editor.saved();

    await editor.go('#/collections/fiches');
    await page.getByRole('link', { name: /Situer l’autonomie/ }).click();
    await editor.field('Objectif').waitFor();
    const body = page.locator('[data-slate-editor]').last();
    await body.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ajouter un composant' }).last().click();
    await page.getByRole('menuitem', { name: 'Figure' }).click();
    await page.getByRole('button', { name: 'Choisir une image', exact: true }).click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'sous-la-politique.png',
        mimeType: 'image/png',
        buffer: Buffer.from(PIXEL, 'base64'),
      });
    await page.getByRole('button', { name: 'Choisir', exact: true }).click();
    await editor.field('Alternative').last().fill('Un carré vert.');
    await page
      .locator('iframe')
      .first()
      .contentFrame()
      .locator('img[alt="Un carré vert."]')
      .waitFor();
    await editor.publish();
    await expect
      .poll(() => onDisk('fiches/premier-entretien-numerique.mdx'), SOON)
      .toContain('sous-la-politique.png');
    expect(violations).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('runs no script put into it, no text as code, and sends nothing elsewhere', async () => {
    const { page, violations } = await watchedPage();
    await editorOn(page, server.url).open();
    const ran = await page.evaluate(async () => {
      const trace = window as { wrong?: string };
      const script = document.createElement('script');
      script.textContent = 'window.wrong = "inline"';
      document.body.append(script);
      const image = document.createElement('div');
      image.innerHTML = '<img src="x" onerror="window.wrong = \'handler\'">';
      document.body.append(image);
      const stranger = await fetch('https://exemple.invalid/vol').then(
        () => 'sent',
        () => 'refused',
      );
      // In a task of its own: what drives this browser may make code from text.
      const made = await new Promise<unknown>((done) => {
        setTimeout(() => {
          try {
            done(Reflect.construct(Function, ['return "code"']));
          } catch {
            done('refused');
          }
        });
      });
      return { wrong: trace.wrong ?? 'nothing', made, stranger };
    });
    expect(ran).toEqual({ wrong: 'nothing', made: 'refused', stranger: 'refused' });
    await expect
      .poll(() => violations.map((said) => said.split(' ')[0]).sort(), SOON)
      .toEqual(['connect-src', 'script-src', 'script-src-attr', 'script-src-elem']);
    await page.context().close();
  });

  it('takes a file that begins with `---js` for text: nothing runs, nothing is written over it', async () => {
    const attack = '---js\n{ term: (window.wrong = "front matter", "x") }\n---\n';
    writeFileSync(place('glossaire/piege.mdx'), attack);
    const { page, violations } = await watchedPage();
    const editor = editorOn(page, server.url);
    await editor.open();
    await editor.go('#/collections/glossaire');
    await page.getByText('aller vers').first().waitFor();
    await editor.go('#/collections/glossaire/entries/piege');
    await page.getByText('Ce fichier n’a pas d’en-tête lisible').first().waitFor();
    expect(await page.evaluate(() => (window as { wrong?: string }).wrong)).toBe(undefined);
    expect(violations).toEqual([]);
    expect(onDisk('glossaire/piege.mdx')).toBe(attack);
    rmSync(place('glossaire/piege.mdx'));
    await page.context().close();
  });
});
