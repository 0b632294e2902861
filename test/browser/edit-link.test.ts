import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';

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
