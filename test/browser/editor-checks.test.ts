import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn, typeAtOnce } from './editor-driver.ts';

/** A busy machine takes its time: what is awaited is what, not when. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
  page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1400, height: 1000 } });
  await editorOn(page, server.url).open();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const panel = () => page.getByRole('complementary', { name: 'Avant de publier' });
const status = () => panel().getByRole('status');
const finding = (text: RegExp) => panel().getByRole('button', { name: text });

describe('« Avant de publier »', { timeout: 90_000 }, () => {
  it('says that all is well of a sheet that is', async () => {
    const editor = editorOn(page, server.url);
    await editor.go('#/collections/glossaire/entries/persona');
    await soon(() => status().innerText()).toBe('Tout est bon.');
    expect(await finding(/./).count()).toBe(1);
  });

  it('tells in a second what is typed wrong, and is silent once it is mended', async () => {
    const field = editorOn(page, server.url).field('Définition');
    const right = await field.inputValue();
    await panel().getByRole('button', { name: 'Détails' }).click();
    await field.fill(`${right} Un mot innovant.`);
    await finding(/« innovant » est un mot de brochure/).waitFor({ timeout: 5000 });
    expect(await status().innerText()).toBe('1 à améliorer.');

    await field.fill('');
    await finding(/« Définition » est obligatoire/).waitFor({ timeout: 5000 });
    expect(await status().innerText()).toBe('1 point empêche de publier.');

    await field.fill(right);
    await soon(() => status().innerText()).toBe('Tout est bon.');
  });

  it('tells it within a second', async () => {
    const field = editorOn(page, server.url).field('Définition');
    const right = await field.inputValue();
    const shown = page.evaluate(async () => {
      const isTold = () =>
        document.querySelector('.avant-de-publier')?.textContent.includes('synergie') ?? false;
      while (!isTold()) await new Promise(requestAnimationFrame);
      return performance.now();
    });
    const typed = await page.evaluate(() => performance.now());
    await typeAtOnce(field, `${right} Une synergie.`);
    const seen = (await shown) - typed;
    expect(seen).toBeLessThan(1000);
    await field.fill(right);
  });

  it('leads to the field, in a list that is folded too', async () => {
    const editor = editorOn(page, server.url);
    await editor.field('Définition').fill('');
    await finding(/« Définition » est obligatoire/).click();
    await soon(() =>
      editor.field('Définition').evaluate((area) => area === document.activeElement),
    ).toBe(true);

    page.once('dialog', (dialog) => void dialog.accept());
    await editor.go('#/collections/fiches');
    await page.getByText('Prêter un ordinateur').first().click();
    await editor.field('Titre').first().waitFor();
    const second = page.getByRole('button', { name: 'Replier ou déplier « Choisir ensemble »' });
    const isOpen = () => second.getAttribute('aria-expanded');
    await soon(isOpen).toBe('false');
    await second.click();
    await soon(isOpen).toBe('true');
    const minutes = editor.field('Minutes').first();
    await minutes.fill('');
    await second.click();
    expect(await minutes.isVisible()).toBe(false);
    await finding(/« Minutes » \(n° 2\) est obligatoire/).click();
    await soon(() => minutes.evaluate((field) => field === document.activeElement)).toBe(true);
    await minutes.fill('3');
  });

  it('stays when the preview is hidden, and covers nothing where there is little room', async () => {
    await page.evaluate(() => localStorage.setItem('cms.right-pane', 'none'));
    page.once('dialog', (dialog) => void dialog.accept());
    await page.setViewportSize({ width: 800, height: 600 });
    await page.goto('about:blank');
    await page.goto(`${server.url}admin/#/collections/glossaire/entries/persona`);
    await page
      .getByRole('button', { name: 'Se connecter' })
      .or(editorOn(page, server.url).field('Mot'))
      .first()
      .waitFor();
    const login = page.getByRole('button', { name: 'Se connecter' });
    if (await login.isVisible()) await login.click();
    await soon(() => status().innerText()).toBe('Tout est bon.');
    expect(await page.locator('#preview-pane').count()).toBe(0);
    expect(await panel().evaluate((aside) => getComputedStyle(aside).position)).toBe('static');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => localStorage.removeItem('cms.right-pane'));
  });

  it('does not stop a save for what could only be better', async () => {
    const editor = editorOn(page, server.url);
    const field = editor.field('Définition');
    await field.fill(`${await field.inputValue()} Une solution clé en main.`);
    await editor.publish();
    await editor.saved();
    const file = join(server.contentDir, 'glossaire/persona.mdx');
    expect(readFileSync(file, 'utf8')).toContain('clé en main');
  });

  it('knows the pages that the site does not list, and what was just saved', async () => {
    const archived = readFileSync(join(server.contentDir, 'glossaire/persona.mdx'), 'utf8');
    writeFileSync(
      join(server.contentDir, 'glossaire/vieux-mot.mdx'),
      archived
        .replace(/^status: .*$/m, 'status: archivée')
        .replace(/^term: .*$/m, 'term: vieux mot'),
    );
    const editor = editorOn(page, server.url);
    await editor.go('#/collections/glossaire/new');
    await editor.field('Mot').first().fill('mot de passage');
    await editor.field('Définition').fill('Un mot qui vient d’être écrit.');
    await editor.choose('État', 'Publiée');
    await editor.publish();
    await editor.saved();
    await page.waitForURL(/entries\/mot-de-passage$/);

    await editor.go('#/collections/glossaire');
    await page.getByRole('link', { name: /^persona/ }).click();
    await soon(() => editor.field('Mot').first().inputValue()).toBe('persona');
    const field = editor.field('Définition');
    const right = await field.inputValue();
    const link = (slug: string) => `[un mot](/glossaire/${slug}/)`;
    await field.fill(
      `${right} Voir ${link('vieux-mot')}, ${link('mot-de-passage')}, ${link('nulle-part')}.`,
    );
    await panel().getByRole('button', { name: 'Détails' }).click();
    await finding(/renvoie à une archive : \/glossaire\/vieux-mot\//).waitFor({ timeout: 20_000 });
    await finding(/« \/glossaire\/nulle-part\/ » ne mène nulle part/).waitFor();
    expect(await finding(/mot-de-passage/).count()).toBe(0);
    await field.fill(right);
  });
});
