import type { Browser } from 'playwright-core';

/** Milliseconds from the click to the first and to the largest paint, and what the latter shows. */
export interface Paint {
  first: number;
  largest: number;
  element: string;
}

const CPU_SLOWDOWN = 4;

declare global {
  var largest: { startTime: number; element: Element | null } | undefined;
}

/** Opens a page as somebody who never came, on a small and slow telephone. */
export async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        globalThis.largest = list.getEntries().at(-1) as unknown as typeof globalThis.largest;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction(() => globalThis.largest !== undefined);
    await page.waitForTimeout(1_000);
    return await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      largest: globalThis.largest?.startTime ?? NaN,
      element: globalThis.largest?.element?.tagName.toLowerCase() ?? '',
    }));
  } finally {
    await context.close();
  }
}
