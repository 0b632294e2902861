import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { basedSite } from './sites.ts';
import { TEMPLATES } from './templates.ts';

declare global {
  var refused: string[];
}

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Requests that left the site, and what the browser complained of. */
let complaints: string[];

beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(path: string): Promise<void> {
  complaints = [];
  context = await browser.newContext({ locale: 'fr-FR' });
  const { origin } = new URL(basedSite().url);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !/^(?:data|blob):$/.test(url.protocol))
      complaints.push(`request to ${url.href}`);
  });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(() => {
    globalThis.refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto(basedSite().url + path, { waitUntil: 'networkidle' });
}

const refused = () => page.evaluate(() => globalThis.refused);

describe('one page per template', () => {
  it.each(TEMPLATES)('$name: refuses nothing of its own, asks no other host', async ({ path }) => {
    await open(path);
    expect(await refused()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(TEMPLATES)('$name: leaves no cookie, and stores nothing unasked', async ({ path }) => {
    await open(path);
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => [
      document.cookie,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
    expect(stored).toEqual(['']);
  });
});

describe('what needs a right of its own', () => {
  it('search answers', async () => {
    await open('recherche/?q=diagnostic');
    await page
      .locator('#nombre')
      .filter({ hasText: /réponses/ })
      .waitFor();
    expect(await refused()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('the worker that keeps pages starts', async () => {
    await open('');
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(basedSite().url);
  });

  it('the timer of « mode animation » runs', async () => {
    await open('fiches/premier-entretien-numerique/animer/');
    const time = page.getByRole('timer');
    const before = await time.textContent();
    await page.getByRole('button', { name: /Démarrer/ }).click();
    await expect.poll(() => time.textContent(), { timeout: 10_000 }).not.toBe(before);
    expect(await refused()).toEqual([]);
  });
});

describe('what is put into a page', () => {
  it.each([
    ['a script', 'script-src-elem', '<script>'],
    ['a style', 'style-src-elem', '<style>'],
    ['a style attribute', 'style-src-attr', 'style='],
    ['a handler', 'script-src-attr', 'onclick='],
    ['an image of another host', 'img-src', '<img>'],
  ])('%s does not act', async (_name, directive, kind) => {
    await open('a-propos/');
    const acted = await page.evaluate(async (what) => {
      const make = (name: string) => document.createElement(name);
      const element = make(what.startsWith('<') ? what.slice(1, -1) : 'p');
      if (what === '<script>') element.textContent = 'document.title = "atteint"';
      if (what === '<style>') element.textContent = 'h1 { display: none }';
      if (what === 'style=') element.setAttribute('style', 'display: none');
      if (what === 'onclick=') element.setAttribute('onclick', 'document.title = "atteint"');
      if (what === '<img>') element.setAttribute('src', 'https://exemple.test/image.png');
      document.body.append(element);
      element.click();
      await new Promise((done) => setTimeout(done, 200));
      const hidden = (one: Element | null) => one && getComputedStyle(one).display === 'none';
      return (
        document.title === 'atteint' ||
        hidden(document.querySelector('h1')) ||
        (what === 'style=' && hidden(element))
      );
    }, kind);
    expect(acted).toBe(false);
    expect((await refused()).map((one) => one.split(' ')[0])).toContain(directive);
  });
});
