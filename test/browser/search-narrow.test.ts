import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lost } from './accessibility/lost-colours.ts';
import { lossesOf } from './accessibility/losses.ts';
import { SEARCH_STATES } from './accessibility/states-search.ts';
import { openPage } from './accessibility/open-page.ts';
import { launch } from './browser.ts';

/** A window of 1280 px at 400 %. */
const SMALL = { width: 320, height: 256 };
// The same state is there at 360 px and at 1280 px: once is enough here.
const STATES = SEARCH_STATES.filter(({ name }) => !name.endsWith('1280 px'));

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

describe('every state of the search page', () => {
  it.each(STATES)('fits a window of 320 px: $name', async ({ path, act, options }) => {
    const page = await openPage(browser, path, { ...options, viewport: SMALL });
    // What opens by a fold at 360 px does at 320 px; what stands beside the answers is under one.
    await act(page);
    expect(await lossesOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each(STATES)('is told without our colours: $name', async ({ path, act, options }) => {
    const page = await openPage(browser, path, { ...options, forcedColors: 'active' });
    await act(page);
    expect(await lost(page)).toEqual([]);
    await page.context().close();
  });
});
