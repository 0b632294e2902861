import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import {
  button,
  contextOf,
  fill,
  isFocused,
  open,
  openCarnet,
  pagesKept,
  SHEETS,
  stored,
  titles,
} from './carnet-driver.ts';
import { isKept, read, withoutServer } from './offline-driver.ts';
import { serveCopy } from './served-site.ts';
import { basedSite } from './sites.ts';

const { interview, pix } = SHEETS;

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => void (context = await contextOf(browser)));
afterEach(() => context.close());

const refused = (page: Page, words: string) =>
  page.getByRole('alert').filter({ hasText: words }).waitFor();

describe('a browser that keeps nothing', () => {
  it('because it is full, says so, and changes nothing', async () => {
    await fill(context, [pix[0]]);
    const page = await open(context, interview[0]);
    await page.evaluate(() => {
      let piece = 'x'.repeat(1_000_000);
      for (let key = 0; piece !== ''; key++)
        try {
          localStorage.setItem(`plein ${key}`, piece);
        } catch {
          piece = piece.slice(0, piece.length / 2);
        }
    });
    await button(page, 'Ajouter à mon carnet').click();
    await refused(page, 'est pleine');
    expect(await pagesKept(page)).toEqual([pix[0]]);
    await page.evaluate(() => localStorage.removeItem('plein 0'));
    await button(page, 'Ajouter à mon carnet').click();
    await expect.poll(() => pagesKept(page)).toEqual([pix[0], interview[0]]);
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  it('because it refuses to, says so, and still shows what an address carries', async () => {
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      }),
    );
    const sheet = await open(context, interview[0]);
    await button(sheet, 'Ajouter à mon carnet').click();
    await refused(sheet, 'Votre navigateur refuse');
    const page = await openCarnet(context, '#nombre=1&pages=ressources/pix&titre=Reçu');
    await page.getByRole('heading', { name: 'Reçu' }).waitFor();
    await button(page, 'Garder dans mon carnet').click();
    await refused(page, 'Votre navigateur refuse');
    await page.getByRole('heading', { name: 'Reçu' }).waitFor();
  });
});

it('what could not be read is shown, and forgotten when asked', async () => {
  await fill(context, [pix[0]]);
  const page = await open(context, '/404.html');
  await page.evaluate(() => localStorage.setItem('maillage /maillage/ carnet', '{"pages":["/fich'));
  await page.goto(`${basedSite().url}ressources/pix/`);
  await button(page, 'Ajouter à mon carnet').click();
  const carnet = await openCarnet(context);
  await carnet.getByText('{"pages":["/fich').waitFor();
  await button(carnet, 'L’oublier').click();
  await carnet.getByText('{"pages":["/fich').waitFor({ state: 'hidden' });
  expect(await stored(carnet)).toBe(`{"title":"","note":"","pages":["${pix[0]}"]}`);
});

it('the page on personal data says what is kept, and erases it', async () => {
  await fill(context, [pix[0], interview[0]], { title: 'Jeudi' });
  const page = await open(context, '/donnees-personnelles/');
  await page.getByText('Votre carnet a 2 fiches, avec ce que vous y avez écrit.').waitFor();
  await button(page, 'Effacer mon carnet').click();
  const state = page.getByText('C’est effacé');
  expect(await isFocused(state)).toBe(true);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await button(page, 'Effacer mon carnet').isVisible()).toBe(false);
});

it('without JavaScript, says so and leads on', async () => {
  const plain = await contextOf(browser, { javaScriptEnabled: false });
  const page = await open(plain, '/mon-carnet/');
  const said = page.locator('noscript .avis');
  expect(await said.innerText()).toContain('Le carnet a besoin de JavaScript');
  // The search field of the header keeps its own: it leads somewhere without JavaScript.
  expect(await page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
  await said.locator('a').click();
  await page.getByRole('heading', { name: 'Les Carnets', level: 1 }).waitFor();
  await plain.close();
});

it('without a network, has its titles, and the pages of a carnet that was taken', async () => {
  const site = await serveCopy(basedSite());
  const here = await contextOf(browser);
  const page = await here.newPage();
  try {
    await read(page, site, interview[0].slice(1));
    await button(page, 'Ajouter à mon carnet').click();
    await isKept(page, `${site.url}mon-carnet/pages.json`);
    await withoutServer(site, async () => {
      await page.goto(`${site.url}mon-carnet/#nombre=1&pages=ressources/pix`);
      await page.locator('[data-part="recu-liste"] h3').filter({ hasText: 'Pix' }).waitFor();
      await page.getByRole('link', { name: 'Voir mon carnet' }).click();
      expect(await titles(page)).toEqual([expect.stringMatching(interview[1])]);
    });
    await page.goto(`${site.url}mon-carnet/#nombre=1&pages=ressources/pix`);
    await button(page, 'Ajouter à mon carnet').click();
    await isKept(page, site.url + pix[0].slice(1));
    await withoutServer(site, async () => {
      await page.getByRole('link', { name: 'Pix' }).click();
      await page.getByRole('heading', { name: 'Pix', level: 1 }).waitFor();
    });
  } finally {
    await here.close();
    await site.remove();
  }
});

it('a sheet that is not there any more is named, and can be taken out', async () => {
  await fill(context, ['/fiches/atelier-du-jeudi/', pix[0]]);
  const page = await openCarnet(context);
  const row = page.getByRole('listitem').filter({ hasText: 'Page disparue' });
  expect(await row.getByRole('heading').innerText()).toBe('Atelier du jeudi');
  expect(await row.getByRole('link').count()).toBe(0);
  await button(row, /^Retirer/).click();
  expect(await pagesKept(page)).toEqual([pix[0]]);
});
