import type { Page } from 'playwright-core';

/** Waits until every element of the page that a script makes is made: most scripts come when the page is there. */
export const allDefined = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
