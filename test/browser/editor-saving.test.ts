import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorIn, SOON, value, WINDOW } from './editor-drafts-driver.ts';

const GLOSSARY = '#/collections/glossaire';
const written = (slug: string) =>
  `---\nterm: ${slug}\ndefinition: Celle de ${slug}.\nstatus: publiée\nverified: 2026-01-15\n---\n`;

let server: DevServer;
let browser: Browser;
let context: BrowserContext;

const place = (slug: string) => join(server.contentDir, `glossaire/${slug}.mdx`);
const term = (slug: string) => readFileSync(place(slug), 'utf8');

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
});
beforeEach(async () => {
  for (const slug of ['lent', 'autre']) writeFileSync(place(slug), written(slug));
  context = await browser.newContext(WINDOW);
});
afterEach(() => context.close());
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A server that keeps the next save until it is let go. */
async function holdSave(page: Page) {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  let isAsked = false;
  await page.route('**/api/v1/', async (route) => {
    if (!isAsked && route.request().postData()?.includes('"persistEntry"')) {
      isAsked = true;
      await held;
    }
    await route.continue();
  });
  return { isAsked: () => expect.poll(() => isAsked, SOON).toBe(true), letGo };
}

/** A new term, whose save is under way. */
async function savingNew(word: string, text: string) {
  const { page, editor } = await editorIn(context, server.url, { address: `${GLOSSARY}/new` });
  const definition = editor.field('Définition');
  const { isAsked, letGo } = await holdSave(page);
  await editor.field('Mot').first().fill(word);
  await definition.fill(text);
  await editor.publish();
  await isAsked();
  return { page, editor, definition, letGo };
}

const isUnsaved = (page: Page) =>
  page.getByText('Modifications non enregistrées', { exact: true }).waitFor();
const isSaved = (page: Page) =>
  page.getByText('Modifications enregistrées', { exact: true }).waitFor();

describe('while a save lasts', { timeout: 90_000 }, () => {
  it('what is typed on is kept, and not called saved', async () => {
    const address = `${GLOSSARY}/entries/lent`;
    const { page, editor } = await editorIn(context, server.url, { address });
    const definition = editor.field('Définition');
    const save = await holdSave(page);
    await definition.fill('Première.');
    await editor.publish();
    await save.isAsked();
    await definition.fill('Première, puis la suite.');
    save.letGo();
    await editor.saved();
    await isUnsaved(page);
    expect(term('lent')).toContain('definition: Première.\n');
    await editor.publish();
    await isSaved(page);
    expect(term('lent')).toContain('definition: Première, puis la suite.\n');
  });

  it('so is what is typed on in a new entry, which is one entry', async () => {
    const { page, editor, definition, letGo } = await savingNew('mot en cours', 'Première.');
    await definition.fill('Première, puis la suite.');
    letGo();
    await editor.saved();
    await expect
      .poll(() => page.evaluate(() => location.hash), SOON)
      .toBe(`${GLOSSARY}/entries/mot-en-cours`);
    await isUnsaved(page);
    expect(await value(definition)).toBe('Première, puis la suite.');
    await editor.publish();
    await isSaved(page);
    expect(term('mot-en-cours')).toContain('definition: Première, puis la suite.\n');
    const made = readdirSync(join(server.contentDir, 'glossaire'));
    expect(made.filter((name) => name.startsWith('mot-en-cours'))).toHaveLength(1);
  });

  it('the entry that one has gone to is its own, whatever the first becomes', async () => {
    const { page, editor, definition, letGo } = await savingNew(
      'mot quitté',
      'Laissée pendant que cela dure.',
    );
    await editor.go(`${GLOSSARY}/entries/autre`);
    await expect.poll(() => value(definition), SOON).toBe('Celle de autre.');
    await definition.fill('Tapée dans l’autre.');
    letGo();
    await editor.saved();
    await isUnsaved(page);
    expect(await value(definition)).toBe('Tapée dans l’autre.');
    expect(await page.evaluate(() => location.hash)).toBe(`${GLOSSARY}/entries/autre`);
    expect(term('mot-quitte')).toContain('Laissée pendant que cela dure.');
    await editor.publish();
    await isSaved(page);
    expect(term('autre')).toContain('definition: Tapée dans l’autre.\n');
  });
});
