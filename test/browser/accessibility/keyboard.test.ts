import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../accessibility/checks.ts';
import { launch } from '../browser.ts';
import { NOTHING_TO_SKIP, TEMPLATES } from '../templates.ts';
import { once } from './once.ts';
import { openPage } from './open-page.ts';
import { wear } from './style.ts';
import { outOfOrder, trapped, unseen, walk, withoutRing } from './walk.ts';

const VIEWS = [
  { view: 'en clair, 1280 px', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { view: 'en sombre, 360 px', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;
const CASES = VIEWS.flatMap((view) => TEMPLATES.map((template) => ({ ...template, ...view })));

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const walked = once(async (key) => {
  const { path, ...options } = JSON.parse(key) as (typeof CASES)[number];
  const page = await openPage(browser, path, options);
  const result = await walk(page);
  await page.context().close();
  return result;
});

const FAULTS = {
  '10.7': withoutRing,
  '12.8': outOfOrder,
  '12.9': trapped,
  unseenFocus: unseen,
} as const;

for (const check of Object.keys(FAULTS) as (keyof typeof FAULTS)[])
  describe(titleOf(check), () => {
    it.each(CASES)('$name, $view', async (one) => {
      const result = await walked(JSON.stringify(one));
      expect(result.there.length).toBeGreaterThan(0);
      expect(FAULTS[check](result)).toEqual([]);
    });
  });

describe(titleOf('12.7'), () => {
  it.each(TEMPLATES.filter(({ path }) => path !== NOTHING_TO_SKIP))('$name', async ({ path }) => {
    const page = await openPage(browser, path);
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    expect(await link.innerText()).toBe('Aller au contenu');
    const { y = -1, height = 0 } = (await link.boundingBox()) ?? {};
    expect(y, 'it is seen').toBeGreaterThanOrEqual(0);
    expect(height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(await isInMain()).toBe(true);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () =>
          document.activeElement?.closest('header, .evitement') === null ||
          document.activeElement?.closest('main') !== null,
      ),
    ).toBe(true);
    await page.context().close();
  });
});

describe(titleOf('escape'), () => {
  const phone = { viewport: { width: 360, height: 740 } };

  it('le menu, par Échap', async () => {
    const page = await openPage(browser, '', phone);
    const menu = page.locator('.menu-petit');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await menu.getByRole('link', { name: 'Mon carnet' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.getByRole('link').count()).toBe(0);
    expect(await page.locator(':focus').innerText()).toBe('Menu');
    await page.context().close();
  });

  it('le menu, en allant ailleurs', async () => {
    const page = await openPage(browser, '', phone);
    const menu = page.locator('.menu-petit');
    await menu.locator('summary').click();
    await menu.getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    expect(await menu.getByRole('link').count()).toBe(0);
    await menu.locator('summary').click();
    await page.mouse.click(20, 600);
    expect(await menu.getByRole('link').count()).toBe(0);
    await page.context().close();
  });

  it('la liste des étapes de l’animation', async () => {
    const page = await openPage(browser, 'fiches/premier-entretien-numerique/animer/');
    const list = page.locator('.animation-liste');
    await list.locator('summary').click();
    await list.getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    expect(await list.getByRole('link').count()).toBe(0);
    expect(await page.locator(':focus').innerText()).toBe('Toutes les étapes');
    await page.context().close();
  });
});

describe('a walk', () => {
  const html = `<!doctype html><body><a href="#1">Un</a> <a href="#2">Deux</a> <a href="#3">Trois</a>
    <p>Exemple fictif</p></body>`;

  it.each([
    ['a ring that is not seen', 'a:focus { outline: 2px solid #eee }', withoutRing],
    ['no ring', 'a:focus { outline: none }', withoutRing],
    ['what is covered', 'p { position: fixed; inset: 0; background: #fff }', unseen],
    ['what goes back up', 'a { position: absolute; top: 90px } a + a { top: 0 }', outOfOrder],
  ] as const)('sees %s', async (_what, css, faults) => {
    const page = await openPage(browser, '404.html');
    await page.setContent(html);
    await wear(page, `a:focus { outline: 3px solid #000 } body { margin: 50px } ${css}`);
    expect(faults(await walk(page))).not.toEqual([]);
    await page.context().close();
  });

  it('sees a trap', async () => {
    const page = await openPage(browser, '404.html');
    await page.setContent(html);
    expect(trapped(await walk(page))).toEqual([]);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('a');
      second?.addEventListener('keydown', (event) => {
        event.preventDefault();
        first?.focus();
      });
      document.querySelector<HTMLElement>(':focus')?.blur();
    });
    expect(trapped(await walk(page))).not.toEqual([]);
    await page.context().close();
  });
});
