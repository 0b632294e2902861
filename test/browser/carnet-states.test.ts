import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import {
  at,
  button,
  contextOf,
  fill,
  isFocused,
  open,
  openCarnet,
  SHEETS,
  violations,
} from './carnet-driver.ts';

const { interview, pix } = SHEETS;

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => void (context = await contextOf(browser)));
afterEach(() => context.close());

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('axe, %s, %i px', (colorScheme, width) => {
  it('finds nothing on any state of a carnet, and nothing is cut', async () => {
    const here = await contextOf(browser, { colorScheme, viewport: { width, height: 800 } });
    const check = async (page: Page, state: string) => {
      expect(await violations(page), state).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${state}: wider than the screen`).toBeLessThanOrEqual(0);
    };
    const page = await openCarnet(here);
    await check(page, 'empty');
    await fill(here, [interview[0], '/fiches/disparue/', pix[0]], { title: 'Jeudi' });
    await page.getByRole('heading', { name: '3 fiches' }).waitFor();
    await check(page, 'one’s own');
    await button(page, /^Retirer « Pix/).click();
    await check(page, 'a sheet taken out');
    const received = await openCarnet(here, '#nombre=3&pages=ressources/pix,%3C&titre=Reçu');
    await check(received, 'received');
    const sheet = await open(here, interview[0]);
    await button(sheet, /^Dans mon carnet/).waitFor();
    await check(sheet, 'a sheet');
    await here.close();
  });
});

it('moves nothing when the script comes, on a sheet nor on its own page', async () => {
  await fill(context, [interview[0], pix[0]], { title: 'Jeudi' });
  for (const path of [interview[0], '/mon-carnet/', '/carnets/nec-93-montreuil/']) {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    const page = await context.newPage();
    await page.route('**/_astro/*.js', (route) => held.then(() => route.continue()));
    await page.goto(at(path), { waitUntil: 'commit' });
    await page.locator('.pied').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const one of list.getEntries())
          shifts.push((one as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift' });
    });
    release(undefined);
    await page.waitForLoadState('networkidle');
    await page.locator('carnet-count:not(:empty)').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    expect(shifts, path).toEqual([]);
    await page.close();
  }
});

it('an output says that it is being made, then why it could not be', async () => {
  await fill(context, [pix[0]]);
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  const page = await openCarnet(context);
  await page.route('**/_astro/outputs*.js', (route) => held.then(() => route.abort()));
  const print = button(page, 'Imprimer le livret');
  await print.press('Enter');
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('status').filter({ hasText: 'Préparation en cours.' }).waitFor();
  expect(await print.getAttribute('aria-disabled')).toBe('true');
  expect(await isFocused(print)).toBe(true);
  expect(await violations(page)).toEqual([]);
  release(undefined);
  await page.getByRole('alert').filter({ hasText: 'il faut du réseau la première fois' }).waitFor();
  expect(await page.getByRole('progressbar').isVisible()).toBe(false);
  expect(await print.getAttribute('aria-disabled')).toBeNull();
  expect(await violations(page)).toEqual([]);
});
