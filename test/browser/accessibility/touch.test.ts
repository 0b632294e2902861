import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../accessibility/checks.ts';
import { launch } from '../browser.ts';
import { TEMPLATES } from '../templates.ts';
import { openPage } from './open-page.ts';
import { pictureOf } from './pictures.ts';
import { smallTargets } from './small-targets.ts';
import { wear } from './style.ts';

const touch = (width: number) => ({
  viewport: { width, height: 740 },
  hasTouch: true,
  isMobile: true,
});

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

describe(titleOf('finger'), () => {
  describe.each([
    { view: 'téléphone', width: 360 },
    { view: 'tablette', width: 1100 },
  ])('$view', ({ view, width }) => {
    it.each(TEMPLATES)('$name', async ({ name, path }) => {
      const page = await openPage(browser, path, touch(width));
      await page.screenshot({ path: pictureOf(`doigt ${view} ${name}`) });
      expect(await smallTargets(page)).toEqual([]);
      await page.context().close();
    });
  });

  it('le menu ouvert, les filtres ouverts', async () => {
    const page = await openPage(browser, 'recherche/?q=diagnostic', touch(360));
    await page.locator('.menu-petit summary').tap();
    expect(await smallTargets(page, '.menu-petit')).toEqual([]);
    await page.locator('.menu-petit summary').tap();
    await page.locator('.facettes > summary').tap();
    await page.locator('.facettes-plus > summary').tap();
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a small target', () => {
  it('is seen, but not a link in a sentence', async () => {
    const page = await openPage(browser, '404.html', touch(360));
    await page.setContent(
      '<!doctype html><body><p>Voir <a href="#1">un exemple fictif</a>.</p><p><a href="#2">Seul</a></p></body>',
    );
    expect(await smallTargets(page)).toHaveLength(1);
    await wear(page, 'p + p a { padding-block: 1rem } p { padding-block: 1rem }');
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  });
});
