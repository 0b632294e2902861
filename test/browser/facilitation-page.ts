import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { rootSite } from './sites.ts';

/** A sheet of seven steps, which takes three hours. */
export const SHEET = 'fiches/diagnostic-territorial-en-une-matinee/';
export const TITLES = [
  'Accueillir et poser le cadre',
  'Inventorier ce qui existe',
  'Nommer ce qui manque',
];

/** Its « Mode animation », where time passes when the test says so. */
export async function open(
  browser: Browser,
  hash = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR', ...options })).newPage();
  await page.clock.install({ time: new Date('2026-11-22T10:00:00') });
  await page.goto(`${rootSite().url}${SHEET}animer/${hash}`, { waitUntil: 'networkidle' });
  return page;
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name });

export const stepShown = (page: Page): Promise<string[]> =>
  page.locator('main h3').filter({ visible: true }).allInnerTexts();
