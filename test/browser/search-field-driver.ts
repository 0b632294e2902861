import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch } from './browser.ts';

export const SHEET = 'fiches/premier-entretien-numerique/';
export const CARAVANE = 'pratiques/caravane-du-numerique/';

/** Drives the search field of a page, with a browser for the tests of a file and a page for each. */
export function fieldDriver() {
  let browser: Browser;
  const on = {} as { page: Page; messages: string[] };
  beforeAll(async () => void (browser = await launch()));
  afterAll(() => browser.close());
  afterEach(() => on.page.context().close());

  const field = (): Locator => on.page.locator('header input[name="q"]');
  const list = (): Locator => on.page.getByRole('listbox', { name: 'Propositions' });
  const options = (): Locator => list().getByRole('option');
  const open = async (url: string, more: BrowserContextOptions = {}): Promise<void> => {
    const messages: string[] = (on.messages = []);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'fr-FR',
      // The tests stand between the page and the network: its worker would pass beside them.
      serviceWorkers: 'block',
      ...more,
    });
    on.page = await context.newPage();
    on.page.on('pageerror', ({ message }) => messages.push(message));
    await on.page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        throw new Error(`${violatedDirective} ${blockedURI}`);
      }),
    );
    await on.page.goto(url, { waitUntil: 'networkidle' });
  };
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await on.page.keyboard.press(key);
  };
  /** Types as somebody does, once what proposes is there. */
  const type = async (words: string, input = field()): Promise<void> => {
    await input.focus();
    await expect.poll(() => input.getAttribute('role')).toBe('combobox');
    await on.page.keyboard.type(words);
    await options()
      .last()
      .filter({ hasText: `Chercher «\u00a0${words}\u00a0»` })
      .waitFor();
  };
  return Object.assign(on, { field, list, options, open, press, type });
}
