import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './accessibility/axe.ts';
import { allDefined } from './all-defined.ts';
import { launch } from './browser.ts';
import { basedSite } from './sites.ts';

const PAGE = 'rencontres/convention-emmaus-connect-agence-du-numerique/';
const SECTION = 'Ce qui s’est dit';

let browser: Browser;
let page: Page;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => page.context().close());

async function open(
  options: BrowserContextOptions = {},
  prepare: () => Promise<unknown> = async () => {},
  waitUntil: 'load' | 'commit' = 'load',
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  page = await context.newPage();
  await prepare();
  await page.goto(basedSite().url + PAGE, { waitUntil });
  if (waitUntil === 'load' && options.javaScriptEnabled !== false) await allDefined(page);
}

const tool = (role: 'button' | 'link', name: string) =>
  page.getByRole('list', { name: 'Outils de la page' }).getByRole(role, { name });
const copied = () => page.evaluate(() => navigator.clipboard.readText());
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

describe('the link of a section', () => {
  const NAME = `Copier le lien de la section «\u00a0${SECTION}\u00a0»`;

  it('is copied with the keyboard, and that is said', async () => {
    await open();
    const button = page.getByRole('button', { name: NAME });
    await button.focus();
    await page.keyboard.press('Enter');
    await said('Lien copié');
    expect(await copied()).toBe(`${basedSite().url}${PAGE}#paroles`);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('leaves the name of its heading alone', async () => {
    await open();
    const heading = page.getByRole('heading', { name: SECTION, exact: true });
    expect(await heading.getByRole('button').count()).toBe(1);
  });

  it('is a plain anchor without JavaScript', async () => {
    await open({ javaScriptEnabled: false });
    await page.getByRole('link', { name: `Lien vers la section «\u00a0${SECTION}\u00a0»` }).click();
    expect(page.url()).toBe(`${basedSite().url}${PAGE}#paroles`);
  });
});

describe('the tools of a sheet', () => {
  it('print, and copy the address where nothing can share it', async () => {
    await open({}, () =>
      page.addInitScript(() => {
        delete (Navigator.prototype as Partial<Navigator>).share;
        window.print = () => (document.title = 'imprimée');
      }),
    );
    await tool('button', 'Imprimer').focus();
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe('imprimée');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said('Adresse copiée');
    expect(await copied()).toBe(basedSite().url + PAGE);
    await page.keyboard.press('Tab');
    expect(await tool('link', 'Modifier').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
  });

  it('share the address where the browser can', async () => {
    await open({}, () =>
      page.addInitScript(() => {
        Navigator.prototype.share = ({ url } = {}) => {
          document.title = `partagée ${url}`;
          return Promise.resolve();
        };
      }),
    );
    await tool('button', 'Partager').click();
    expect(await page.title()).toBe(`partagée ${basedSite().url}${PAGE}`);
  });

  it('are two links without JavaScript; one carries the address to where a mistake is told', async () => {
    await open({ javaScriptEnabled: false });
    const list = page.getByRole('list', { name: 'Outils de la page' });
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual(['Modifier', 'Signaler']);
    await tool('link', 'Signaler').click();
    await page.waitForURL(`**/maillage/contribuer/?page=/${PAGE}#signaler`);
    expect(await page.locator(':target').innerText()).toBe('Signaler une erreur');
  });

  it('move nothing when the script comes', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    const hold = () => page.route('**/_astro/*.js', (route) => held.then(() => route.continue()));
    await open({}, hold, 'commit');
    await page.locator('.pied').waitFor();
    // Without its styles a page has the tools elsewhere; `load` waits for the scripts held back.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
        (one) => one.sheet,
      ),
    );
    await page.evaluate(() => document.fonts.ready);
    const place = () => page.locator('.deux').evaluate((one) => one.getBoundingClientRect().top);
    const before = await place();
    expect(await tool('button', 'Imprimer').count()).toBe(0);
    release(undefined);
    await tool('button', 'Imprimer').waitFor();
    expect(await place()).toBe(before);
  });
});

describe('how fresh a sheet is', () => {
  const on = (day: string, options: BrowserContextOptions = {}) =>
    open(options, () => page.clock.setFixedTime(new Date(`${day}T12:00:00`)));
  const verified = () => page.locator('.reponses time-ago');
  const stamp = () => page.getByText(/^\s*À relire\s:/);

  it('is told from the clock of its reader, the date kept beside', async () => {
    await on('2027-02-25');
    expect(await verified().innerText()).toMatch(/^il y a 3\smois$/i);
    expect(await verified().locator('time').getAttribute('title')).toMatch(/^21\snovembre 2026$/);
    expect(await verified().locator('time').getAttribute('datetime')).toBe('2026-11-21');
    expect(await stamp().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await verified().innerText()).toMatch(/^21\snovembre 2026$/);
  });

  it('is a date without JavaScript, and for a clock that is late', async () => {
    await on('2020-01-01');
    expect(await verified().innerText()).toMatch(/^21\snovembre 2026$/);
    await page.context().close();
    await open({ javaScriptEnabled: false });
    expect(await verified().innerText()).toMatch(/^21\snovembre 2026$/);
  });

  it('shows that it should be read again from the day after, though the site is older', async () => {
    await on('2027-11-30');
    expect(await stamp().isVisible()).toBe(false);
    await page.context().close();
    await on('2027-12-01');
    expect(await stamp().isVisible()).toBe(true);
  });
});

it('a source named in a text leads to it in the list', async () => {
  await open({ javaScriptEnabled: false });
  await page.getByRole('link', { name: 'source 3', exact: true }).first().click();
  expect(page.url()).toMatch(/#source-3$/);
  expect(await page.locator('.sources > li:target').count()).toBe(1);
});
