import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { LOOPBACK } from '../../../src/commands/ports.ts';
import { FIRST, QUERIES } from './queries.ts';
import { sentBytes } from './sent-bytes.ts';

/** What a query cost who asked it. */
export interface Visit {
  query: string;
  /** By kind of file, as sent, of all that the page itself does not load. */
  bytes: Record<string, number>;
  requests: number;
  /** Milliseconds from the address to the answer, for somebody who never came; the network left out. */
  cold: number;
  /** Milliseconds for who has asked something else before. */
  warm: number;
}

/** Asks every query of an index, put in the place of the one of a built site, in a real browser. */
export async function visit(browser: Browser, site: string, index: string): Promise<Visit[]> {
  const fromIndex = sirv(index, { dev: true, etag: true });
  const fromSite = sirv(site, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const absent = () => void response.writeHead(404).end();
    const isOfIndex = request.url?.startsWith('/pagefind/');
    if (isOfIndex) request.url = request.url?.slice('/pagefind'.length) ?? '/';
    (isOfIndex ? fromIndex : fromSite)(request, response, absent);
  });
  await new Promise<void>((done) => server.listen(0, LOOPBACK, done));
  const url = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/recherche/`;
  const fileOf = (path: string): string =>
    path.startsWith('/pagefind/') ? join(index, path.slice('/pagefind/'.length)) : join(site, path);
  try {
    const page = new Set((await paths(browser, url)).map(withoutQuery));
    const visits: Visit[] = [];
    for (const query of QUERIES) {
      const begun = performance.now();
      const asked = await paths(browser, `${url}?q=${encodeURIComponent(query)}`, query);
      const cold = performance.now() - begun;
      const files = [...new Set(asked.map(withoutQuery))].filter(
        (path) => !page.has(path) && existsSync(fileOf(path)),
      );
      const bytes: Record<string, number> = {};
      for (const path of files)
        bytes[kindOf(path)] = (bytes[kindOf(path)] ?? 0) + sentBytes(fileOf(path));
      visits.push({ query, bytes, requests: files.length, cold, warm: 0 });
    }
    const warm = await warmTimes(browser, url);
    return visits.map((one) => ({ ...one, warm: warm.get(one.query) ?? NaN }));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const withoutQuery = (path: string): string => path.replace(/\?.*/, '');

function kindOf(path: string): string {
  if (path.startsWith('/_astro/')) return 'our scripts';
  if (path.includes('/liens/')) return 'links';
  if (path.includes('/recherches/')) return 'known searches';
  if (/\/(?:index|fragment)\//.test(path)) return path.includes('/index/') ? 'words' : 'pages';
  if (path.endsWith('.pf_meta') || path.endsWith('entry.json')) return 'list of pages';
  return path.endsWith('.json') ? (path.split('/').at(-1) ?? '') : 'engine';
}

/** The paths asked by who opens that address, until `query` is answered, or until all is calm. */
async function paths(browser: Browser, url: string, query?: string): Promise<string[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/recherche/') asked.push(pathname);
  });
  await page.goto(url);
  if (query) await answered(page, query);
  else await page.waitForLoadState('networkidle');
  await context.close();
  return asked;
}

const answered = (page: Page, query: string) =>
  page.waitForFunction(
    (words) =>
      document
        .querySelector('[data-part="annonce"]')
        ?.textContent?.includes(`«\u00a0${words}\u00a0»`),
    query,
  );

/** One page asked everything in turn: milliseconds from the key to the list. */
async function warmTimes(browser: Browser, url: string): Promise<Map<string, number>> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}?q=${FIRST}`);
  await answered(page, FIRST);
  const times = new Map<string, number>();
  for (const query of QUERIES)
    times.set(
      query,
      await page.evaluate(async (words) => {
        const form = document.querySelector('search-page form') as HTMLFormElement;
        const status = document.querySelector('[data-part="annonce"]') as HTMLElement;
        (form.elements.namedItem('q') as HTMLInputElement).value = words;
        const begun = performance.now();
        form.requestSubmit();
        while (!status.textContent?.includes(`«\u00a0${words}\u00a0»`))
          await new Promise((done) => setTimeout(done));
        return performance.now() - begun;
      }, query),
    );
  await context.close();
  return times;
}
