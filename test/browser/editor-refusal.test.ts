import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type EditorAlone, serveEditor } from './editor-alone.ts';
import { editorOn } from './editor-driver.ts';

let contentDir: string;
let server: EditorAlone;
let browser: Browser;

const sheet = () => join(contentDir, 'fiches/premier-entretien-numerique.mdx');

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  contentDir = join(mkdtempSync(resolve('.cache/refusal-')), 'content');
  cpSync('content', contentDir, { recursive: true });
  // As somebody who writes by hand may leave it: the second step has no minutes.
  const source = readFileSync(sheet(), 'utf8');
  writeFileSync(sheet(), source.replace(/(^ {4}minutes: [\s\S]*?)^ {4}minutes: .*\n/m, '$1'));
  [server, browser] = await Promise.all([serveEditor(contentDir), launch()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(dirname(contentDir), { recursive: true, force: true });
});

it('a refused save opens the group and the item of what is wrong, and puts the keyboard there', async () => {
  const before = readFileSync(sheet(), 'utf8');
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1400, height: 1000 } });
  const editor = editorOn(page, server.url);
  await page.goto(`${server.url}admin/#/collections/fiches/entries/premier-entretien-numerique`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await editor.field('Titre').first().fill('Un autre titre');
  const group = page.getByRole('button', { name: 'Le déroulé', exact: true });
  await group.click();
  expect(await group.getAttribute('aria-expanded')).toBe('false');

  await editor.publish();
  await page
    .getByText(/« Minutes » \(n° 2\) est obligatoire/)
    .first()
    .waitFor();
  await expect
    .poll(() => editor.field('Minutes').evaluate((field) => field === document.activeElement))
    .toBe(true);
  expect(await group.getAttribute('aria-expanded')).toBe('true');
  expect(readFileSync(sheet(), 'utf8')).toBe(before);

  await page.keyboard.type('10');
  await editor.publish();
  await editor.saved();
  expect(readFileSync(sheet(), 'utf8')).toContain('title: Un autre titre');
});
