import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch } from './browser.ts';
import { type JointSites, serveJointSites } from './joint-sites.ts';
import type { ServedSite } from './served-site.ts';

declare global {
  var refused: string[];
}

let browser: Browser;
export let page: Page;
export let sites: JointSites;
/** Addresses that the page has asked for. */
export let asked: string[];
beforeAll(async () => {
  browser = await launch();
  sites = await serveJointSites();
});
afterAll(async () => {
  await browser.close();
  await sites.remove();
});
beforeEach(async () => {
  asked = [];
  page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    globalThis.refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
});

/** What a test did to a site is undone. */
export const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0)) await one();
  await page.context().close();
});

/** Writes a file of a site otherwise, until the end of the test. */
export function rewrite(site: ServedSite, file: string, change: (text: string) => string): void {
  const path = join(site.dir, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  undo.push(() => writeFileSync(path, text));
}

export const open = (search = '') => page.goto(`${sites.here.url}recherche/${search}`);
export const heading = () => page.locator('#nombre');
export const answered = (words = /^\d+\sréponses?/) =>
  heading().filter({ hasText: words }).waitFor();
export const found = async () => Number.parseInt((await heading().textContent()) ?? '', 10);
export const box = (name: string) => page.getByRole('checkbox', { name, exact: false });
export const missing = () => page.locator('[data-part="absentes"]');
export const origins = () =>
  page.locator('.resultats [data-part="origine"]:visible a').allTextContents();
export const retry = () => missing().getByRole('button', { name: 'Réessayer' });
