import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { waitForSite } from './editor-driver.ts';

let server: DevServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('« Modifier » opens the page that was being read in the editor', async () => {
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1400, height: 1000 } });
  await page.goto(`${server.url}glossaire/persona/`);
  await page.getByRole('link', { name: 'Modifier', exact: true }).click();
  await page.getByRole('button', { name: 'Se connecter' }).click();
  const term = page.getByLabel(/^\s*Mot\s*$/).first();
  await term.waitFor();
  expect(await term.inputValue()).toBe('persona');
  expect(page.url()).toMatch(/#\/collections\/glossaire\/entries\/persona$/);
}, 90_000);

const ENTRIES = [
  'fiches/premier-entretien-numerique',
  'pratiques/caravane-du-numerique',
  'rencontres/raismes-diagnostic-territorial',
  'structures/emmaus-connect',
  'ressources/aidants-connect',
  'glossaire/persona',
];

const editorLinks = (page: string) =>
  [...page.matchAll(/href="([^"]*\/admin\/#\/collections\/[^"]*)"[^>]*>\s*Modifier/g)].map(
    ([, address]) => address,
  );

it('« Modifier » is on the page of every type, and leads to its own entry', async () => {
  for (const entry of ENTRIES) {
    const [folder, slug] = entry.split('/');
    const page = await (await fetch(`${server.url}${entry}/`)).text();
    expect(editorLinks(page), entry).toEqual([
      `/maillage/admin/#/collections/${folder}/entries/${slug}`,
    ]);
  }
});

it('« Modifier » is on an archived page too', async () => {
  const file = join(server.contentDir, 'glossaire/persona.mdx');
  const kept = readFileSync(file, 'utf8');
  writeFileSync(file, kept.replace('status: publiée', 'status: archivée'));
  await waitForSite(
    `${server.url}glossaire/persona/`,
    (_response, text) => text.includes('Page archivée') && editorLinks(text).length === 1,
  );
  writeFileSync(file, kept);
});

it.each(['', 'fiches/', 'themes/aller-vers/', 'contribuer/', 'recherche/', 'a-propos/'])(
  'a page that is no entry offers to modify none: /%s',
  async (path) => {
    const page = await (await fetch(`${server.url}${path}`)).text();
    expect(editorLinks(page)).toEqual([]);
  },
);
