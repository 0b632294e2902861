import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ServedSite } from './served-site.ts';

/** Every address that the device keeps. */
export const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) all.push(url);
    return all;
  });

/** Waits until that address is kept. */
export const isKept = (page: Page, address: string) =>
  expect.poll(() => keptBy(page), { timeout: 15_000 }).toContain(address);

/** Reads that page until it is kept. */
export async function read(page: Page, site: ServedSite, path: string): Promise<void> {
  await page.goto(site.url + path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await isKept(page, site.url + path);
  await isKept(page, `${site.url}hors-ligne/`);
}

export async function withoutServer(site: ServedSite, then: () => Promise<void>): Promise<void> {
  await site.stop();
  try {
    await then();
  } finally {
    await site.restart();
  }
}
