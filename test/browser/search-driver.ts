import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { basedSite } from './sites.ts';

/** A person at the search page, under a base path: what they see and press, by its French names. */
export const searchOn = (page: Page) => ({
  open: (search = '') => page.goto(`${basedSite().url}recherche/${search}`),
  field: () => page.getByLabel('Votre recherche'),
  heading: () => page.locator('#nombre'),
  titles: () => page.locator('.resultats h3').allTextContents(),
  facet: (name: string) => page.getByRole('checkbox', { name }),
  chip: (name: string) => page.getByRole('button', { name: `${name}, retirer ce filtre` }),
  reading: () => page.locator('.lecture'),
  said: () => page.locator('[data-part="annonce"]').textContent(),
  answered: (words: RegExp = /réponse/) =>
    page.locator('#nombre').filter({ hasText: words }).waitFor(),
  failed: (title: string) => page.getByRole('heading', { name: title, exact: true }).waitFor(),
  /** The words of what has the focus. */
  focused: () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''),
});

/** A busy machine takes its time. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

/** A page of its own. The tests stand between it and the network: its worker would pass beside them. */
export const searchPage = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  return context.newPage();
};
