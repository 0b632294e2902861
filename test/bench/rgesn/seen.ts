import type { Browser, Page } from 'playwright-core';
import { firstView } from '../../browser/first-view.ts';

/** What a page does in a browser. */
export interface Seen {
  name: string;
  bytes: number;
  requests: number;
  fonts: number;
  fontBytes: number;
  /** Elements of the page. */
  elements: number;
  /** Widths in pixels at which the page goes out of the screen. */
  overflows: number[];
  /** Other hosts that were asked, cookies and things stored. */
  hosts: number;
  cookies: number;
  stored: number;
  /** Requests made by going down to the end of the page, its own images apart. */
  byScrolling: number;
  /** Share of the style that the page does not use, from 0 to 1. */
  unusedStyle: number;
}

const WIDTHS = [320, 360, 768, 1200];

export async function seePage(
  browser: Browser,
  site: { url: string; dir: string },
  { name, path }: { name: string; path: string },
): Promise<Seen> {
  const view = await firstView(browser, site, path, 360);
  const fonts = view.requests.filter((one) => one.endsWith('.woff2'));
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await context.newPage();
    await page.coverage.startCSSCoverage();
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const style = await page.coverage.stopCSSCoverage();
    const used = style.flatMap(({ ranges }) => ranges).reduce((sum, r) => sum + r.end - r.start, 0);
    const whole = style.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
    const before = asked.length;
    const overflows = await overflowsOf(page);
    const late = asked.slice(before).filter((url) => !/\.(?:svg|webp|avif|png|jpe?g)$/.test(url));
    return {
      name,
      bytes: view.bytes,
      requests: view.requests.length,
      fonts: fonts.length,
      fontBytes: await weightOf(page, fonts),
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
      overflows,
      hosts: asked.filter((url) => !url.startsWith(new URL(site.url).origin)).length,
      cookies: (await context.cookies()).length,
      stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
      byScrolling: late.length,
      unusedStyle: whole === 0 ? 0 : 1 - used / whole,
    };
  } finally {
    await context.close();
  }
}

/** Goes down the page at each width. */
async function overflowsOf(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 720 });
    const goesOut = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return document.documentElement.scrollWidth > innerWidth;
    });
    if (goesOut) found.push(width);
  }
  await page.waitForLoadState('networkidle');
  return found;
}

async function weightOf(page: Page, names: readonly string[]): Promise<number> {
  return page.evaluate(
    async (paths) => {
      const bodies = await Promise.all(
        paths.map(async (path) => (await fetch(path)).arrayBuffer()),
      );
      return bodies.reduce((sum, { byteLength }) => sum + byteLength, 0);
    },
    names.map((name) => new URL(name, new URL('/', page.url())).href),
  );
}
