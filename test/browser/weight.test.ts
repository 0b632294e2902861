import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type FirstView, firstView } from './first-view.ts';
import { rootSite } from './sites.ts';
import { TEMPLATES } from './templates.ts';

/** What a page may cost whoever comes for the first time. */
const MOST = { bytes: 100_000, requests: 8, scriptBytes: 6_000, shift: 0.01 };
const WIDTHS = [360, 1280];
/** Pages that act on what the device keeps: nobody comes in by them, and each thing has its small script. */
const ACT_ON_DEVICE = [
  'Données personnelles',
  'Hors ligne',
  'Mon carnet',
  'Livret du carnet',
  'Proposer une pratique',
];
const MOST_THERE = { ...MOST, requests: 14, scriptBytes: 10_000 };
/** This one makes a book as soon as it is open. */
const MOST_OF_A_BOOK = { ...MOST_THERE, scriptBytes: 25_000 };

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const viewsOf = (path: string): Promise<FirstView[]> =>
  Promise.all(WIDTHS.map((width) => firstView(browser, rootSite(), path, width)));

describe('the first view of a page, fonts included', () => {
  // What is asked of the search is an action of its own, after the page.
  // The pages of /design/ show everything at once, to those who build.
  const pages = TEMPLATES.filter(({ path }) => !path.startsWith('design/')).map(
    ({ name, path }) => ({ name, path: path.replace(/\?.*/, '') }),
  );

  it.each(pages)('$name: is light, and nothing in it moves', async ({ name, path }) => {
    const most = !ACT_ON_DEVICE.includes(name)
      ? MOST
      : name === 'Livret du carnet'
        ? MOST_OF_A_BOOK
        : MOST_THERE;
    for (const view of await viewsOf(path)) {
      expect(view.bytes).toBeLessThanOrEqual(most.bytes);
      expect(view.requests.length, view.requests.join(' ')).toBeLessThanOrEqual(most.requests);
      expect(view.scriptBytes).toBeLessThanOrEqual(most.scriptBytes);
      expect(view.blocking).toEqual([]);
      expect(view.shift, view.moved.join(' ')).toBeLessThanOrEqual(most.shift);
    }
  });

  it('counts what comes: the page, its style, its two fonts, its script, its icon', async () => {
    const [view] = await viewsOf('');
    const kinds = view?.requests.map((name) => /\.\w+$/.exec(name)?.[0] ?? 'page').sort();
    expect(kinds).toEqual(expect.arrayContaining(['.css', '.js', '.svg', '.woff2', 'page']));
    expect(view?.bytes).toBeGreaterThan(40_000);
  });
});

/** 12 kB of ours; 2.6 more are the French stemmer's (@orama/stemmers). The bundler's own runtime is counted apart. */
const MOST_OF_A_SEARCH = 14_600;
const BUNDLER = { file: /\/rolldown-runtime\.[\w-]+\.js$/, most: 500 };
const MOST_OF_A_FIELD = 4_000;

it('a search asks few scripts of ours besides those of every page', async () => {
  const scriptsOf = async (path: string): Promise<Map<string, number>> => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const scripts = new Map<string, number>();
    page.on('response', async (response) => {
      if (/\/_astro\/.*\.js$/.test(response.url()))
        scripts.set(response.url(), gzipSync(await response.body()).length);
    });
    await page.goto(rootSite().url + path, { waitUntil: 'networkidle' });
    await context.close();
    return scripts;
  };
  const every = await scriptsOf('a-propos/');
  const search = await scriptsOf('recherche/?q=illectronisme');
  const own = [...search].filter(([url]) => !every.has(url));
  expect(own.length).toBeGreaterThan(1);
  const bytesOf = (scripts: typeof own) => scripts.reduce((sum, [, size]) => sum + size, 0);
  const ofBundler = own.filter(([url]) => BUNDLER.file.test(url));
  const bytes = bytesOf(own) - bytesOf(ofBundler);
  expect(bytes, JSON.stringify(own)).toBeLessThanOrEqual(MOST_OF_A_SEARCH);
  expect(bytesOf(ofBundler)).toBeLessThanOrEqual(BUNDLER.most);
});

it('answers come to the search page without moving it', async () => {
  for (const { shift, moved } of await viewsOf('recherche/?q=tablette'))
    expect(shift, moved.join(' ')).toBeLessThanOrEqual(MOST.shift);
});

describe('the search field of a page', () => {
  it('brings its script when it is touched, and a small file as one types', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${rootSite().url}fiches/`, { waitUntil: 'networkidle' });
    const bodies = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => bodies.set(response.url(), response.body()));
    await page.keyboard.press('/');
    await page.locator('header [role=combobox]').waitFor();
    await page.keyboard.type('numérique');
    await page.getByRole('option').first().waitFor();
    const sent = await Promise.all(
      Array.from(bodies, async ([url, body]) => ({ url, size: gzipSync(await body).length })),
    );
    await context.close();
    const scripts = sent.filter(({ url }) => url.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MOST_OF_A_FIELD);
    expect(sent.map(({ url }) => url).filter((url) => !url.endsWith('.js'))).toEqual([
      `${rootSite().url}pagefind/suggestions/num-.json`,
    ]);
  });

  it('proposes from files of which the heaviest is light', () => {
    const folder = join(rootSite().dir, 'pagefind', 'suggestions');
    const sizes = readdirSync(folder).map(
      (file) => gzipSync(readFileSync(join(folder, file))).length,
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4_000);
  });
});
