import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import {
  at,
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

const { interview, stand, pix } = SHEETS;
const SHARED = '#nombre=2&pages=fiches/premier-entretien-numerique,ressources/pix&titre=Reçu';
const READY = '/carnets/raismes-diagnostic-territorial/';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => void (context = await contextOf(browser)));
afterEach(() => context.close());

describe('a carnet that is shared', () => {
  it('is opened elsewhere from its address alone, and kept when asked', async () => {
    await context.addInitScript(() => delete (Navigator.prototype as Partial<Navigator>).share);
    await fill(context, [stand[0], pix[0]], {
      title: 'Forum & stand',
      note: 'À lire\navant jeudi.',
    });
    const mine = await openCarnet(context);
    await button(mine, 'Partager').click();
    await mine.getByRole('status').filter({ hasText: 'Adresse copiée' }).waitFor();
    const address = await mine.evaluate(() => navigator.clipboard.readText());
    const other = await contextOf(browser);
    const page = await other.newPage();
    await page.goto(address);
    await page.getByRole('heading', { name: 'Forum & stand' }).waitFor();
    expect(await page.locator('[data-part="recu-liste"] h3').allInnerTexts()).toEqual([
      expect.stringMatching(stand[1]),
      'Pix',
    ]);
    expect(await stored(page)).toBeNull();
    await button(page, 'Garder dans mon carnet').click();
    expect(await stored(page)).toBe(await stored(mine));
    expect(page.url()).toBe(at('/mon-carnet/'));
    expect(await isFocused(button(page, 'Annuler'))).toBe(true);
    await other.close();
  });

  it('is shared where the browser can', async () => {
    await context.addInitScript(() => {
      Navigator.prototype.share = ({ url = '', title = '' } = {}) => {
        document.title = `${title} ${url}`;
        return Promise.resolve();
      };
    });
    await fill(context, [pix[0]], { title: 'Jeudi' });
    const page = await openCarnet(context);
    await button(page, 'Partager').click();
    expect(await page.title()).toBe(
      `Jeudi ${at('/mon-carnet/')}#nombre=1&pages=ressources/pix&titre=Jeudi`,
    );
  });

  it('is added to one’s own, which keeps its title', async () => {
    await fill(context, [stand[0], pix[0]], { title: 'Le mien' });
    const page = await openCarnet(context, SHARED);
    expect(await button(page, 'Garder dans mon carnet').isVisible()).toBe(false);
    await button(page, 'Ajouter à mon carnet').click();
    expect(await pagesKept(page)).toEqual([stand[0], pix[0], interview[0]]);
    expect(await page.getByLabel('Titre du carnet').inputValue()).toBe('Le mien');
  });

  it('replaces one’s own only when asked, and that can be taken back', async () => {
    await fill(context, [stand[0]], { title: 'Le mien', note: 'À moi' });
    const page = await openCarnet(context, SHARED);
    const before = await stored(page);
    await button(page, 'Remplacer mon carnet').click();
    expect(await pagesKept(page)).toEqual([interview[0], pix[0]]);
    await button(page, 'Annuler').click();
    expect(JSON.parse((await stored(page)) ?? '')).toEqual(JSON.parse(before ?? ''));
    expect(await titles(page)).toEqual([expect.stringMatching(stand[1])]);
  });

  it('names what it lost on its way, and runs nothing', async () => {
    const page = await openCarnet(
      context,
      '#nombre=4&pages=ressources/pix,%3Cimg+src=x+onerror=alert(1)%3E&titre=%3Cb%3EGras%3C/b%3E',
    );
    await page.getByRole('heading', { name: '<b>Gras</b>' }).waitFor();
    await page.getByText('il manque 2 fiches').waitFor();
    await page.getByText('<img src=x onerror=alert(1)>').waitFor();
    await page.getByRole('link', { name: 'Voir mon carnet' }).click();
    await page.getByRole('heading', { name: 'Il est encore vide' }).waitFor();
    expect(await stored(page)).toBeNull();
  });
});

describe('a carnet that comes ready made', () => {
  it('is reached from its meeting, read without JavaScript, and in the site map', async () => {
    const plain = await contextOf(browser, { javaScriptEnabled: false });
    const page = await open(plain, '/rencontres/raismes-diagnostic-territorial/');
    await page.getByRole('link', { name: /^Le carnet de cette rencontre/ }).click();
    expect(page.url()).toBe(at(READY));
    const links = page.getByRole('main').locator('.liste h3 a');
    expect(await links.count()).toBeGreaterThan(5);
    expect(await links.first().getAttribute('href')).toBe(
      '/maillage/rencontres/raismes-diagnostic-territorial/',
    );
    expect(await button(page, /Imprimer le livret/).isVisible()).toBe(false);
    const map = await (await page.request.get(at('/sitemap-0.xml'))).text();
    expect(map).toContain(`/maillage${READY}<`);
    expect(map).not.toContain('/mon-carnet/');
    await plain.close();
  });

  it('is taken at once where there is none', async () => {
    const page = await open(context, READY);
    const link = page.getByRole('link', { name: 'Prendre ce carnet' });
    await link.click();
    await page.locator('my-carnet[data-ready]').waitFor();
    await page.getByLabel('Titre du carnet').waitFor();
    expect((await pagesKept(page))[0]).toBe('/rencontres/raismes-diagnostic-territorial/');
    expect(await page.getByText('Page disparue').filter({ visible: true }).count()).toBe(0);
  });

  it('leaves the choice where there is one', async () => {
    await fill(context, [pix[0]]);
    const page = await open(context, READY);
    await page.getByRole('link', { name: 'Prendre ce carnet' }).click();
    await button(page, 'Remplacer mon carnet').waitFor();
    expect(await pagesKept(page)).toEqual([pix[0]]);
  });
});

describe('two tabs', () => {
  it('lose nothing of each other', async () => {
    await fill(context, [pix[0]]);
    const list = await openCarnet(context);
    const sheet = await open(context, interview[0]);
    await button(sheet, 'Ajouter à mon carnet').click();
    await list.getByRole('heading', { name: '2 fiches' }).waitFor();
    await list.getByLabel('Titre du carnet').fill('Écrit ici');
    const third = await open(context, stand[0]);
    await button(third, 'Ajouter à mon carnet').click();
    await list.getByRole('heading', { name: '3 fiches' }).waitFor();
    expect(await list.getByLabel('Titre du carnet').inputValue()).toBe('Écrit ici');
    await button(list, /^Retirer « Pix/).click();
    await button(sheet, /^Dans mon carnet/).click();
    await button(list, 'Annuler').click();
    expect(JSON.parse((await stored(list)) ?? '')).toEqual({
      title: 'Écrit ici',
      note: '',
      pages: [pix[0], stand[0]],
    });
  });
});
