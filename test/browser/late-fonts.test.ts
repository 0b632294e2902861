import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { rootSite } from './sites.ts';
import { TEMPLATES } from './templates.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** Whether the first page of a new visitor shows our fonts, all answers of the network taking that long. */
async function fontsAt(delayMs: number): Promise<string[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    await context.route('**/*', async (route) => {
      await new Promise((done) => setTimeout(done, delayMs));
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(rootSite().url, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const names: string[] = [];
    for (const selector of ['h1', 'main p']) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      names.push(...fonts.map(({ familyName }) => familyName));
    }
    return names;
  } finally {
    await context.close();
  }
}

it('our fonts are there at a first visit, on a usual network', async () => {
  const [title, text] = await fontsAt(50);
  expect(title).toMatch(/^Bricolage/);
  expect(text).toMatch(/^Atkinson/);
});

describe('without our fonts, on a telephone', () => {
  it.each(TEMPLATES)('$name stays within the screen', async ({ path }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    try {
      await context.route('**/*.woff2', (route) => route.abort());
      const page = await context.newPage();
      await page.goto(rootSite().url + path, { waitUntil: 'load' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(360);
    } finally {
      await context.close();
    }
  });
});
