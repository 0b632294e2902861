import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backendOf, publishModeOf } from '../../src/cms/config/backend.ts';
import type { DecapBackend, DecapConfig } from '../../src/cms/config/decap-config.ts';
import type { Deployment } from '../../src/cms/config/deployment-schema.ts';
import { editorConfig } from '../../src/cms/config/editor-config.ts';
import { DEPLOYMENTS } from '../fixtures/deployments.ts';
import { launch } from './browser.ts';
import { TEST_DAY } from '../test-day.ts';

const SITE = 'https://editeur.test/';
const DECAP = createRequire(import.meta.url).resolve('decap-cms');
const PAGE =
  '<!doctype html><title>x</title><body><script>CMS_MANUAL_INIT = true</script><script src="/decap.js"></script>';
/** What Decap says of a configuration that it refuses, or its button to log in. */
const VERDICT = 'h1, button';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What Decap, as it is published, shows of a configuration. */
async function judged(config: DecapConfig): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.route(`${SITE}**`, (route) =>
      new URL(route.request().url()).pathname === '/decap.js'
        ? route.fulfill({ path: DECAP, contentType: 'text/javascript; charset=utf-8' })
        : route.fulfill({ body: PAGE, contentType: 'text/html' }),
    );
    await page.goto(SITE);
    await page.evaluate((given) => {
      const { CMS } = globalThis as unknown as {
        CMS: Record<'init' | 'registerCustomFormat', (...args: unknown[]) => void>;
      };
      const format = { fromFile: () => ({}), toFile: () => '' };
      for (const { format: name } of given.collections)
        CMS.registerCustomFormat(name, 'mdx', format);
      CMS.init({ config: given });
    }, config);
    await page.locator(VERDICT).first().waitFor();
    return await page.locator('body').innerText();
  } finally {
    await page.close();
  }
}

const LOCAL = { publishMode: 'simple', contentFolder: 'content', basePath: '/' } as const;
const configOf = (deployment: Deployment, more: object = {}): DecapConfig =>
  editorConfig(
    {
      ...LOCAL,
      backend: { ...backendOf(deployment), ...more },
      publishMode: publishModeOf(deployment),
    },
    SITE.slice(0, -1),
    TEST_DAY,
  );

describe('Decap’s own judgement', { timeout: 60_000 }, () => {
  it.each(DEPLOYMENTS)('takes the configuration of $forge', async (deployment) => {
    const shown = await judged(configOf(deployment));
    expect(shown).not.toMatch(/configuration|Config Errors/i);
    expect(shown).toMatch(/log ?in|connecter/i);
  });

  it('takes that of `npm start`, which writes straight to the files', async () => {
    const backend: DecapBackend = { name: 'proxy', proxy_url: '/admin/api/v1/', branch: 'main' };
    const shown = await judged(editorConfig({ ...LOCAL, backend }, SITE.slice(0, -1), TEST_DAY));
    expect(shown).not.toMatch(/configuration|Config Errors/i);
    expect(shown).toMatch(/log ?in|connecter/i);
  });

  it('takes it without the workflow too', async () => {
    for (const deployment of DEPLOYMENTS) {
      const simple = { ...deployment, workflow: false, openAuthoring: false } as Deployment;
      expect(await judged(configOf(simple)), deployment.forge).not.toMatch(/Config Errors/i);
    }
  });

  it.each([
    ['what is no option', { open_authoring: 'oui' }, 'open_authoring'],
    ['a backend it has not', { name: 'fossil' }, 'fossil'],
  ])(
    'refuses %s, and says so: a judge that refuses nothing is none',
    async (_what, wrong, word) => {
      const [forgejo] = DEPLOYMENTS as [Deployment];
      expect(await judged(configOf(forgejo, wrong))).toContain(word);
    },
  );
});
