import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, testFolder } from '../build/build.ts';
import { violationsOf } from './accessibility/axe.ts';
import { launch } from './browser.ts';
import { type ServedSite, serveCopy } from './served-site.ts';

let browser: Browser;
let site: ServedSite;
let folder: string;
beforeAll(async () => {
  folder = testFolder('empty');
  const content = join(folder, 'content');
  mkdirSync(content);
  const built = build(content, folder);
  expect(built.code, built.output).toBe(0);
  [site, browser] = await Promise.all([serveCopy({ dir: built.dir, basePath: '/' }), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(folder, { recursive: true, force: true });
});

it('the search page of an empty library says that it is, and leads to writing', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('pageerror', ({ message }) => messages.push(message));
  await page.goto(`${site.url}recherche/?q=diagnostic`, { waitUntil: 'networkidle' });
  expect(await page.locator('main').textContent()).toContain('La bibliothèque est encore vide');
  expect(await violationsOf(page)).toEqual([]);
  expect(messages).toEqual([]);
  await page.getByRole('link', { name: 'Écrire la première page' }).click();
  await page.waitForURL('**/contribuer/');
});
