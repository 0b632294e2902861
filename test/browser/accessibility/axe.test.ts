import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../accessibility/checks.ts';
import { launch } from '../browser.ts';
import { TEMPLATES } from '../templates.ts';
import { violationsOf } from './axe.ts';
import { once } from './once.ts';
import { openPage } from './open-page.ts';

const VIEWS = [
  { view: 'en clair, 1280 px', colorScheme: 'light', width: 1280 },
  { view: 'en sombre, 1280 px', colorScheme: 'dark', width: 1280 },
  { view: 'en clair, 360 px', colorScheme: 'light', width: 360 },
  { view: 'en sombre, 360 px', colorScheme: 'dark', width: 360 },
] as const;
const CASES = VIEWS.flatMap((view) => TEMPLATES.map((template) => ({ ...template, ...view })));

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

const found = once(async (key) => {
  const { path, colorScheme, width } = JSON.parse(key) as (typeof CASES)[number];
  const page = await openPage(browser, path, { colorScheme, viewport: { width, height: 800 } });
  const violations = await violationsOf(page);
  await page.context().close();
  return violations;
});
const isContrast = (violation: string): boolean => violation.startsWith('color-contrast');

describe(titleOf('axe'), () => {
  it.each(CASES)('$name, $view', async (one) => {
    expect((await found(JSON.stringify(one))).filter((told) => !isContrast(told))).toEqual([]);
  });
});

describe(titleOf('3.2'), () => {
  it.each(CASES)('$name, $view', async (one) => {
    expect((await found(JSON.stringify(one))).filter(isContrast)).toEqual([]);
  });
});

describe('axe-core', () => {
  it('finds what our rules ask for more than its own: 7:1, and 24 px', async () => {
    const page = await openPage(browser, '404.html');
    await page.setContent(`<!doctype html><html lang="fr"><head><title>Exemple fictif</title></head>
      <body><main><h1>Exemple</h1><p id="pale">Gris</p><button>a</button><button>b</button></main></body></html>`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '#pale { color: #757575 } button { width: 9px; height: 9px; padding: 0; border: 0 }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    const ids = (await violationsOf(page)).map((told) => told.split(' ')[0]);
    expect(ids).toContain('color-contrast-enhanced');
    expect(ids).toContain('target-size');
    await page.context().close();
  });
});
