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

const { interview, stand, pix } = SHEETS;
const THREE = [interview[0], stand[0], pix[0]];

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => void (context = await contextOf(browser)));
afterEach(() => context.close());

const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

describe('collecting', () => {
  it('keeps nothing until a sheet is added, then says so and counts', async () => {
    const page = await open(context, interview[0]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await button(page, 'Ajouter à mon carnet').press('Enter');
    await said(page, 'Ajoutée à votre carnet');
    expect(await isFocused(button(page, /^Dans mon carnet/))).toBe(true);
    const link = page.getByRole('banner').getByRole('link', { name: /^Mon carnet/ });
    expect(await link.innerText()).toMatch(/^Mon carnet\s*1/);
    await page.goto(page.url().replace(interview[0], stand[0]));
    await button(page, 'Ajouter à mon carnet').click();
    await link.click();
    await page.locator('my-carnet[data-ready]').waitFor();
    expect(await titles(page)).toEqual([
      expect.stringMatching(interview[1]),
      expect.stringMatching(stand[1]),
    ]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
      'maillage /maillage/ carnet',
    ]);
  });

  it('takes a sheet out from its own page', async () => {
    await fill(context, THREE);
    const page = await open(context, stand[0]);
    await button(page, /^Dans mon carnet/).click();
    await said(page, 'Retirée de votre carnet');
    expect(await pagesKept(page)).toEqual([interview[0], pix[0]]);
    await button(page, 'Ajouter à mon carnet').waitFor();
  });

  it('refuses, in plain words, one sheet too many', async () => {
    await fill(
      context,
      Array.from({ length: 200 }, (_, index) => `/fiches/f${index}/`),
    );
    const page = await open(context, stand[0]);
    await button(page, 'Ajouter à mon carnet').click();
    await page.getByRole('alert').filter({ hasText: '200 fiches' }).waitFor();
    expect(await pagesKept(page)).toHaveLength(200);
  });
});

describe('ordering', () => {
  let page: Page;
  beforeEach(async () => {
    await fill(context, THREE);
    page = await openCarnet(context);
  });

  const order = async () =>
    (await pagesKept(page)).map((path) => path.split('/')[2]?.split('-')[0]);

  it('is done with the keyboard: the focus follows, the place is said', async () => {
    const up = button(page, /^Monter « Pix »/);
    await up.focus();
    await page.keyboard.press('Enter');
    await said(page, /«\sPix\s»\s: place 2 sur 3/);
    expect(await isFocused(up)).toBe(true);
    await page.keyboard.press('Space');
    expect(await order()).toEqual(['pix', 'premier', 'stand']);
    expect((await titles(page))[0]).toBe('Pix');
    await page.keyboard.press('Enter');
    await said(page, 'C’est déjà la première');
    expect(await isFocused(up)).toBe(true);
    await button(page, /^Descendre « Pix »/).press('Enter');
    expect(await order()).toEqual(['premier', 'pix', 'stand']);
    await page.reload();
    await page.locator('my-carnet[data-ready]').waitFor();
    expect((await titles(page))[1]).toBe('Pix');
  });

  it('is done by dragging with a mouse', async () => {
    await page.setViewportSize({ width: 1280, height: 1600 });
    const handles = page.locator('[data-part="liste"] [data-part="poignee"]');
    const from = await handles.nth(2).boundingBox();
    const to = await handles.nth(0).boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 50, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 50, from.y, { steps: 5 });
    await page.mouse.move(to.x + 50, to.y + 5, { steps: 20 });
    await page.mouse.up();
    await said(page, /«\sPix\s»\s: place 1 sur 3/);
    expect(await order()).toEqual(['pix', 'premier', 'stand']);
    const ranks = page.locator('[data-part="liste"] [data-part="rang"]');
    expect(await ranks.allInnerTexts()).toEqual(['1', '2', '3']);
  });
});

it('is ordered by dragging with a finger, on a phone', async () => {
  await fill(context, THREE);
  const phone = await contextOf(browser, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    storageState: await context.storageState(),
  });
  const page = await openCarnet(phone);
  const handle = page.locator('[data-part="liste"] [data-part="poignee"]').first();
  await handle.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  const from = await handle.boundingBox();
  if (!from) throw new Error('nothing to drag');
  const session = await phone.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: from.x + 36, y }],
    });
  await touch('touchStart', from.y + 20);
  for (let step = 1; step <= 20; step++) {
    await touch('touchMove', from.y + 20 + (step * from.height * 1.3) / 20);
    await page.waitForTimeout(20);
  }
  await touch('touchEnd');
  await expect.poll(() => pagesKept(page)).toEqual([stand[0], interview[0], pix[0]]);
  await phone.close();
});

describe('taking out', () => {
  it('can be taken back, where it stood, the focus following', async () => {
    await fill(context, THREE);
    const page = await openCarnet(context);
    const remove = button(page, /^Retirer « Tenir un stand/);
    await remove.press('Enter');
    expect(await pagesKept(page)).toEqual([interview[0], pix[0]]);
    const undo = button(page, 'Annuler');
    expect(await isFocused(undo)).toBe(true);
    expect(await undo.evaluate((one) => one.closest('ol')?.children[1]?.contains(one))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await pagesKept(page)).toEqual(THREE);
    expect(await isFocused(remove)).toBe(true);
    expect(await undo.isVisible()).toBe(false);
  });

  it('can be taken back for the last sheet, and for the whole carnet', async () => {
    await fill(context, [pix[0]], { title: 'Jeudi', note: 'Une note.' });
    const page = await openCarnet(context);
    await button(page, /^Retirer « Pix/).click();
    await button(page, 'Annuler').click();
    expect(await pagesKept(page)).toEqual([pix[0]]);
    await button(page, 'Vider mon carnet').click();
    await page.getByRole('heading', { name: 'Il est encore vide' }).waitFor();
    expect(await isFocused(button(page, 'Annuler'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '1 fiche' }).waitFor();
    expect(JSON.parse((await stored(page)) ?? '')).toEqual({
      title: 'Jeudi',
      note: 'Une note.',
      pages: [pix[0]],
    });
    expect(await page.getByLabel('Titre du carnet').inputValue()).toBe('Jeudi');
  });
});

it('what is written on the cover is kept as one types, and that is said', async () => {
  await fill(context, THREE);
  const page = await openCarnet(context);
  await page.getByLabel('Titre du carnet').pressSequentially('Pour « jeudi » ');
  await page.getByLabel('Pour qui, pour quoi').fill('Première ligne\nseconde');
  await said(page, 'Gardé sur cet appareil.');
  await page.reload();
  await page.locator('my-carnet[data-ready]').waitFor();
  expect(await page.getByLabel('Titre du carnet').inputValue()).toBe('Pour « jeudi »');
  expect(await page.getByLabel('Pour qui, pour quoi').inputValue()).toBe('Première ligne\nseconde');
});
