import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorIn, SOON, value, WINDOW } from './editor-drafts-driver.ts';

const GLOSSARY = '#/collections/glossaire';
const [FIRST, SECOND] = [`${GLOSSARY}/entries/adresse-un`, `${GLOSSARY}/entries/adresse-deux`];
const written = (slug: string) =>
  `---\nterm: ${slug}\ndefinition: Celle de ${slug}.\nstatus: publiée\nverified: 2026-01-15\n---\n`;

let server: DevServer;
let browser: Browser;
let context: BrowserContext;

const place = (slug: string) => join(server.contentDir, `glossaire/${slug}.mdx`);
const term = (slug: string) => readFileSync(place(slug), 'utf8');

/** The form of an entry, opened by its address, and what is asked in it. */
async function opened(address: string) {
  const { page, editor, asked, behaviour } = await editorIn(context, server.url, { address });
  const definition = editor.field('Définition');
  return {
    page,
    editor,
    asked,
    behaviour,
    definition,
    says: (words: string) => expect.poll(() => value(definition), SOON).toBe(words),
    address: () => page.evaluate(() => location.hash),
  };
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
});
beforeEach(async () => {
  for (const slug of ['adresse-un', 'adresse-deux']) writeFileSync(place(slug), written(slug));
  context = await browser.newContext(WINDOW);
});
afterEach(() => context.close());
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('from the address of an entry straight to another', { timeout: 90_000 }, () => {
  it('shows the words of the other, and writes in its file alone', async () => {
    const { page, editor, asked, definition, says } = await opened(FIRST);
    await says('Celle de adresse-un.');
    await editor.go(SECOND);
    await says('Celle de adresse-deux.');
    await definition.fill('Pour la seconde.');
    await editor.publish();
    await editor.saved();
    expect(term('adresse-un')).toBe(written('adresse-un'));
    expect(term('adresse-deux')).toContain('definition: Pour la seconde.');
    await page.goBack();
    await says('Celle de adresse-un.');
    await page.goForward();
    await says('Pour la seconde.');
    expect(asked).toEqual([]);
  });

  it('asks each time before what is not saved is left; who stays keeps words and address', async () => {
    const { page, editor, asked, behaviour, definition, says, address } = await opened(FIRST);
    await says('Celle de adresse-un.');
    await definition.fill('Pas encore enregistrée.');
    await page.getByText('Modifications non enregistrées').waitFor();
    behaviour.accepts = false;
    for (const [times, leave] of [
      () => editor.go(SECOND),
      () => editor.go(`${GLOSSARY}/new`),
      () => page.goBack(),
      () => editor.go(SECOND),
    ].entries()) {
      await leave();
      await expect.poll(() => asked.length, SOON).toBe(times + 1);
      await expect.poll(address, SOON).toBe(FIRST);
      await says('Pas encore enregistrée.');
    }
    behaviour.accepts = true;
    await editor.go(SECOND);
    await says('Celle de adresse-deux.');
    expect(asked.map(({ kind }) => kind)).toEqual(Array(5).fill('confirm'));
    expect(term('adresse-un')).toBe(written('adresse-un'));
  });

  it('from a new entry to one of another type, shows the form of the other', async () => {
    const { page, editor, asked } = await opened(`${GLOSSARY}/new`);
    await editor.field('Mot').first().fill('un mot laissé');
    await page.getByText('Modifications non enregistrées').waitFor();
    await editor.go('#/collections/structures/new');
    await editor.field('Nom').first().waitFor();
    expect(await value(editor.field('Nom').first())).toBe('');
    expect(await editor.field('Définition').count()).toBe(0);
    expect(asked.map(({ kind }) => kind)).toEqual(['confirm']);
    await editor.go(`${GLOSSARY}/new?term=mot%20de%20l’adresse`);
    await expect.poll(() => value(editor.field('Mot').first()), SOON).toBe('mot de l’adresse');
    await editor.go(`${GLOSSARY}/new?term=un%20autre`);
    await expect.poll(() => value(editor.field('Mot').first()), SOON).toBe('un autre');
  });

  it('a new entry that is saved stays the one that is edited, and asks like any other', async () => {
    const { page, editor, asked, behaviour, definition, says, address } = await opened(
      `${GLOSSARY}/new`,
    );
    await editor.field('Mot').first().fill('mot qui reste');
    await definition.fill('Première version.');
    await editor.publish();
    await editor.saved();
    await expect.poll(address, SOON).toBe(`${GLOSSARY}/entries/mot-qui-reste`);
    await says('Première version.');
    await definition.fill('Deuxième version.');
    await page.getByText('Modifications non enregistrées').waitFor();
    behaviour.accepts = false;
    await page.getByRole('link', { name: /Écriture dans la collection/ }).click();
    await expect.poll(() => asked.length, SOON).toBe(1);
    await says('Deuxième version.');
    await editor.publish();
    await page.getByText('Modifications enregistrées', { exact: true }).waitFor();
    expect(term('mot-qui-reste')).toContain('definition: Deuxième version.');
    expect(existsSync(place('mot-qui-reste-1'))).toBe(false);
    await editor.go(`${GLOSSARY}/new`);
    await expect.poll(() => value(editor.field('Mot').first()), SOON).toBe('');
    expect(asked).toHaveLength(1);
  });

  it('does not show the first when it comes after the other', async () => {
    const { page, editor, says } = await opened(SECOND);
    await says('Celle de adresse-deux.');
    let isGiven = (): void => undefined;
    const late = new Promise<void>((done) => (isGiven = done));
    await page.route('**/api/v1/', async (route) => {
      if (route.request().postData()?.includes('adresse-un.mdx')) await late;
      await route.continue();
    });
    await editor.go(FIRST);
    await editor.go(SECOND);
    await says('Celle de adresse-deux.');
    const read = page.waitForResponse((response) =>
      Boolean(response.request().postData()?.includes('adresse-un.mdx')),
    );
    isGiven();
    await read;
    // It would be shown within that.
    await page.waitForTimeout(500);
    await says('Celle de adresse-deux.');
  });
});
