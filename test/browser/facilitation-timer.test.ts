import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { button, open, SHEET, stepShown, TITLES } from './facilitation-page.ts';
import { rootSite } from './sites.ts';

const MINUTE = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const timer = (page: Page): Promise<string> => page.getByRole('timer').innerText();

describe('the timer', () => {
  it('counts down the minutes of the step, is paused, goes on, and starts again', async () => {
    const page = await open(browser);
    expect(await timer(page)).toBe('15:00');
    await button(page, 'Démarrer').click();
    await page.clock.runFor(2 * MINUTE);
    expect(await timer(page)).toBe('13:00');
    await button(page, 'Pause').click();
    await page.clock.runFor(5 * MINUTE);
    expect(await timer(page)).toBe('13:00');
    await button(page, 'Reprendre').click();
    await page.clock.runFor(MINUTE);
    expect(await timer(page)).toBe('12:00');
    await button(page, 'Remettre à zéro').click();
    await page.clock.runFor(MINUTE);
    expect(await timer(page)).toBe('15:00');
    expect(await button(page, 'Démarrer').isVisible()).toBe(true);
  });

  it('tells the end once, then by how much it is exceeded', async () => {
    const page = await open(browser);
    await page.getByRole('status').evaluate((status) => {
      const told: string[] = [];
      (globalThis as unknown as { told: string[] }).told = told;
      new MutationObserver(() => told.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await button(page, 'Démarrer').click();
    await page.clock.runFor(15 * MINUTE - 1000);
    const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(await told()).toEqual([]);
    await page.clock.runFor(20_000);
    expect(await timer(page)).toBe('+0:19');
    expect(await page.getByText('Dépassé de').isVisible()).toBe(true);
    expect(await told()).toEqual(['Le temps prévu pour cette étape est écoulé.']);
  });

  it('goes on with the next step, and adds up against what was planned', async () => {
    const page = await open(browser);
    await button(page, 'Démarrer').click();
    await page.clock.runFor(10 * MINUTE);
    await button(page, 'Suivante').click();
    await page.clock.runFor(5 * MINUTE);
    expect(await timer(page)).toBe('35:00');
    expect(await page.getByText('Depuis le début').locator('..').innerText()).toMatch(
      /15:00\s+sur 3\sh$/,
    );
    await page.keyboard.press('ArrowLeft');
    expect(await timer(page)).toBe('5:00');
  });

  it('survives a reload, with its step', async () => {
    const page = await open(browser, '#etape-2');
    await button(page, 'Démarrer').click();
    await page.clock.runFor(3 * MINUTE);
    expect(new URL(page.url()).hash).toBe('#etape-2');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await stepShown(page)).toEqual([TITLES[1]]);
    expect(await timer(page)).toMatch(/^3[67]:\d\d$/);
    await page.clock.runFor(7 * MINUTE);
    expect(await timer(page)).toMatch(/^(30:00|29:\d\d)$/);
  });
});

describe('once opened', () => {
  it('it asks nothing of the network: neither for a step nor for a picture', async () => {
    const page = await open(browser);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await button(page, 'Démarrer').click();
    for (let step = 1; step < 7; step += 1) await button(page, 'Suivante').click();
    await page.clock.runFor(30 * MINUTE);
    expect(await page.getByText('Étape 7 sur 7', { exact: true }).isVisible()).toBe(true);
    expect(asked).toEqual([]);
    expect(await page.locator('main img[loading="lazy"]').count()).toBe(0);
  });

  it('it keeps the screen lit while in sight and wanted', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const seen = { held: 0, visible: true };
      Object.defineProperty(globalThis, 'seen', { value: seen });
      Object.defineProperty(document, 'visibilityState', {
        get: () => (seen.visible ? 'visible' : 'hidden'),
      });
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: () => {
            seen.held += 1;
            return Promise.resolve({
              release: () => {
                seen.held -= 1;
                return Promise.resolve();
              },
            });
          },
        },
      });
    });
    const page = await context.newPage();
    await page.goto(`${rootSite().url}${SHEET}animer/`);
    const held = () =>
      page.evaluate(() => (globalThis as unknown as { seen: { held: number } }).seen.held);
    const turn = (visible: boolean) =>
      page.evaluate((now) => {
        (globalThis as unknown as { seen: { visible: boolean } }).seen.visible = now;
        document.dispatchEvent(new Event('visibilitychange'));
      }, visible);
    const light = page.getByRole('switch', { name: 'Écran allumé' });
    expect(await light.isChecked()).toBe(true);
    expect(await held()).toBe(1);
    await turn(false);
    expect(await held()).toBe(0);
    await turn(true);
    expect(await held()).toBe(1);
    await light.uncheck();
    expect(await held()).toBe(0);
    await turn(false);
    await turn(true);
    expect(await held()).toBe(0);
    await light.check();
    expect(await held()).toBe(1);
    await context.close();
  });

  it('it says that the screen may go out when the device refuses', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'wakeLock', {
        value: { request: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      }),
    );
    const page = await context.newPage();
    await page.goto(`${rootSite().url}${SHEET}animer/`);
    expect(await page.getByRole('switch', { name: 'Écran allumé' }).isChecked()).toBe(false);
    await context.close();
  });
});
