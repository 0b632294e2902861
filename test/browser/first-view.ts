import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a page costs to somebody who comes for the first time, until it is loaded. */
export interface FirstView {
  /** Paths under the site, the icon included: a headless browser does not ask for it. */
  requests: string[];
  /** Whole bytes of the bodies, those of text as gzip sends them. */
  bytes: number;
  /** Our scripts, as gzip sends them. */
  scriptBytes: number;
  /** Scripts that keep the page from being shown. */
  blocking: string[];
  /** Sum of all the layout shifts, with scripts and fonts that come late. */
  shift: number;
  /** What moved, to mend it. */
  moved: string[];
}

const LATE = { script: 400, font: 1000 } as const;
const ALREADY_SMALL = /\.(?:woff2|png|jpe?g|webp|avif)$/;
/** The engine of the search and its index are Pagefind's, and come after the page. */
const NOT_OURS = /\/pagefind\//;

declare global {
  var shifts: { value: number; moved: string[] }[];
}

export async function firstView(
  browser: Browser,
  site: { url: string; dir: string },
  path: string,
  width: number,
): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    await comeLate(context);
    const page = await context.newPage();
    await watchShifts(page);
    const bodies = new Map<string, Buffer>([
      ['favicon.svg', readFileSync(join(site.dir, 'favicon.svg'))],
    ]);
    let loaded = false;
    const reading: Promise<unknown>[] = [];
    page.on('response', (response) => {
      if (loaded || response.status() >= 300) return;
      const name = response.url().replace(site.url, '');
      reading.push(response.body().then((body) => bodies.set(name, body)));
    });
    await page.goto(site.url + path, { waitUntil: 'load' });
    await Promise.all(reading);
    loaded = true;
    await page.waitForLoadState('networkidle');
    return {
      ...sizes(bodies),
      blocking: await blockingScripts(page),
      ...(await shiftsOf(page)),
    };
  } finally {
    await context.close();
  }
}

async function comeLate(context: BrowserContext): Promise<void> {
  await context.route('**/_astro/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind === 'script' || kind === 'font')
      await new Promise((done) => setTimeout(done, LATE[kind]));
    await route.continue();
  });
}

const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        sources: { node: Element | null }[];
      }[])
        globalThis.shifts.push({
          value: entry.value,
          moved: entry.sources.map(({ node }) => `${node?.nodeName}.${node?.className ?? ''}`),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });

async function shiftsOf(page: Page): Promise<Pick<FirstView, 'shift' | 'moved'>> {
  // A shift is told with the frame that follows it.
  await page.waitForTimeout(200);
  const shifts = await page.evaluate(() => globalThis.shifts);
  return {
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.flatMap(({ moved }) => moved),
  };
}

const blockingScripts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLScriptElement>('script[src]'),
      ({ type, async, defer, src }) => (type === 'module' || async || defer ? '' : src),
    ).filter(Boolean),
  );

function sizes(
  bodies: ReadonlyMap<string, Buffer>,
): Pick<FirstView, 'requests' | 'bytes' | 'scriptBytes'> {
  const sent = Array.from(bodies, ([name, body]) => ({
    name,
    size: ALREADY_SMALL.test(name) ? body.length : gzipSync(body).length,
  }));
  const sum = (some: typeof sent): number => some.reduce((all, { size }) => all + size, 0);
  return {
    requests: sent.map(({ name }) => name),
    bytes: sum(sent),
    scriptBytes: sum(sent.filter(({ name }) => name.endsWith('.js') && !NOT_OURS.test(`/${name}`))),
  };
}
