import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { rootSite } from '../sites.ts';

/** A page of the built site in a context of its own, once all it loads is there. The worker stands aside. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(rootSite().url + path, { waitUntil: 'networkidle' });
  // On a busy machine the network is idle before the answers are there.
  if (path.includes('?q=')) await page.locator('#nombre').filter({ visible: true }).waitFor();
  return page;
}
