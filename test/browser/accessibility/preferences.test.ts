import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../accessibility/checks.ts';
import { launch } from '../browser.ts';
import { TEMPLATES } from '../templates.ts';
import { hoverOnly } from './hover-only.ts';
import { lost } from './lost-colours.ts';
import { openPage } from './open-page.ts';
import { pictureOf } from './pictures.ts';
import { wear } from './style.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

describe(titleOf('forcedColours'), () => {
  describe.each([
    { view: 'clair', colorScheme: 'light' },
    { view: 'sombre', colorScheme: 'dark' },
  ] as const)('$view', ({ view, colorScheme }) => {
    it.each(TEMPLATES)('$name', async ({ name, path }) => {
      const page = await openPage(browser, path, { forcedColors: 'active', colorScheme });
      await page.screenshot({ path: pictureOf(`forcé ${view} ${name}`) });
      expect(await lost(page)).toEqual([]);
      await page.context().close();
    });
  });

  it('finds a button without an edge, and a drawing that is gone', async () => {
    const page = await openPage(browser, '404.html', { forcedColors: 'active' });
    await page.setContent(`<!doctype html><body><button>Exemple fictif</button>
      <svg width="9" height="9" role="img"><rect width="9" height="9"/></svg></body>`);
    await wear(page, 'button { border: 0 } rect { fill: Canvas }');
    expect(await lost(page)).toHaveLength(2);
    await page.context().close();
  });
});

/** What would move on a page: running, or ready to. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          !/^0s(, 0s)*$/.test(transitionDuration) ||
          animationName !== 'none' ||
          scrollBehavior !== 'auto'
        );
      })
      .map((element) => element.outerHTML.slice(0, 80))
      .concat(document.getAnimations().map(() => 'une animation en cours')),
  );

describe(titleOf('stillness'), () => {
  it.each(TEMPLATES)('$name', async ({ path }) => {
    const page = await openPage(browser, path, { reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
    // Whatever a style would move, ours stops.
    await wear(page, 'a { transition: color 1s } html { scroll-behavior: smooth }');
    expect(await moving(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving(page)).not.toEqual([]);
    await page.context().close();
  });
});

describe(titleOf('hover'), () => {
  // Every page has the same styles but « Mode animation », which has some of its own.
  it.each(['', 'fiches/premier-entretien-numerique/animer/'])('les styles de /%s', async (path) => {
    const page = await openPage(browser, path);
    expect(await hoverOnly(page)).toEqual([]);
    await wear(page, 'nav:hover ul { display: block } a:is(:hover, :focus) i { opacity: 1 }');
    expect(await hoverOnly(page)).toEqual(['nav:hover ul']);
    await page.context().close();
  });
});

describe('who asks for more contrast', () => {
  it('reads in ink what is said softly', async () => {
    const page = await openPage(browser, 'fiches/', { contrast: 'more' });
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).color);
    expect(await colour('.faits')).toBe(await colour('h1'));
    await page.emulateMedia({ contrast: 'no-preference' });
    expect(await colour('.faits')).not.toBe(await colour('h1'));
    await page.context().close();
  });
});
