import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { basedSite, rootSite } from './sites.ts';

const PRACTICE = 'La Caravane du Numérique';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function visit(url: string, javaScript = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript, locale: 'fr-FR' });
  return open(context, url);
}

async function open(
  context: Awaited<ReturnType<Browser['newContext']>>,
  url: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** From a practice to the meeting it came from, and back by the meeting's own link. */
async function toTheMeetingAndBack(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /NEC 93/ })
    .first()
    .click();
  await page.waitForURL(/\/rencontres\/nec-93-montreuil\//);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Caravane du Numérique/ })
    .first()
    .click();
  await page.waitForURL(/\/pratiques\/caravane-du-numerique\//);
}

describe.each([
  ['at the root', rootSite],
  ['under a base path', basedSite],
])('the library %s', (_name, site) => {
  it('leads from home to a practice by search, to its meeting and back', async () => {
    const page = await visit(site().url);
    await page.getByRole('main').getByRole('searchbox').fill('caravane pied des immeubles');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\//);
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(PRACTICE) })
      .first()
      .click();
    await page.waitForURL(/\/pratiques\/caravane-du-numerique\//);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Caravane');
    await toTheMeetingAndBack(page);
  });

  it('leads there by theme too, without JavaScript', async () => {
    const page = await visit(site().url, false);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Aller vers et créer la confiance/ })
      .first()
      .click();
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(PRACTICE) })
      .first()
      .click();
    await page.waitForURL(/\/pratiques\/caravane-du-numerique\//);
    await toTheMeetingAndBack(page);
  });

  it('asks nothing of another host on the way', async () => {
    const page = await visit(site().url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    for (const path of ['', 'recherche/?q=tablette', 'pratiques/caravane-du-numerique/'])
      await page.goto(site().url + path, { waitUntil: 'networkidle' });
    expect([...new Set(asked)]).toEqual([new URL(site().url).origin]);
    expect(await page.context().cookies()).toEqual([]);
  });
});
