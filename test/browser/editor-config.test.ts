import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatName } from '../../src/cms/config/collection.ts';
import type { DecapBackend, PublishMode } from '../../src/cms/config/decap-config.ts';
import { editorConfig } from '../../src/cms/config/editor-config.ts';
import { REFERENCE_WIDGET } from '../../src/cms/config/reference-options.ts';
import { TYPE_IDS } from '../../src/model/index.ts';
import { launch } from './browser.ts';
import { TEST_DAY } from '../test-day.ts';

const ADDRESS = 'http://127.0.0.1:9/';
const DECAP = createRequire(import.meta.url).resolve('decap-cms');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What Decap, as it is shipped, says of a configuration: the served one no longer judges it. */
async function judgementOf(config: unknown): Promise<string> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? { path: join(dirname(DECAP), basename(route.request().url())) }
        : { contentType: 'text/html; charset=utf-8', body: '<!doctype html><body></body>' },
    ),
  );
  await page.goto(ADDRESS);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.evaluate(() => Object.assign(window, { CMS_MANUAL_INIT: true }));
  await page.addScriptTag({ url: `${ADDRESS}decap-cms.js` });
  await page.evaluate(
    ({ config, formats, widget }) => {
      const { CMS } = window as unknown as { CMS: Record<string, (...given: unknown[]) => void> };
      for (const format of formats) CMS['registerCustomFormat']?.(format, 'mdx', {});
      CMS['registerWidget']?.(widget, () => null);
      CMS['init']?.({ config });
    },
    { config, formats: TYPE_IDS.map(formatName), widget: REFERENCE_WIDGET },
  );
  const outcome = page
    .getByRole('button')
    .or(page.getByText('Error loading the CMS configuration'));
  await outcome.first().waitFor();
  const said = await page.locator('body').innerText();
  await page.close();
  return [...errors.filter((error) => error.includes('Config Errors')), said].join('\n');
}

const configured = (backend: DecapBackend, publishMode: PublishMode) =>
  editorConfig(
    { backend, publishMode, contentFolder: 'content', basePath: '/maillage/' },
    'https://exemple.fr',
    TEST_DAY,
  );

it.each<[DecapBackend, PublishMode]>([
  [{ name: 'proxy', proxy_url: '/maillage/admin/api/v1/', branch: 'main' }, 'simple'],
  [{ name: 'gitlab', repo: 'groupe/maillage', branch: 'main' }, 'editorial_workflow'],
])('Decap accepts the configuration: $name', async (backend, mode) => {
  expect(await judgementOf(configured(backend, mode))).not.toMatch(/Config Errors|Error loading/);
});

it('and says so of one that is wrong', async () => {
  const wrong = { ...configured({ name: 'gitlab', repo: 'g/m' }, 'simple'), collections: 'none' };
  expect(await judgementOf(wrong)).toMatch(/Error loading the CMS configuration/);
});
