import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { build, testFolder } from '../build/build.ts';
import { TEST_DAY } from '../test-day.ts';
import { allDefined } from './all-defined.ts';
import { launch } from './browser.ts';
import { serveCopy, type ServedSite } from './served-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MEETING = 'rencontres/matinee-d-essai/';

const folder = testFolder('ahead');
let site: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { code, output, dir } = build('test/fixtures/ahead', folder);
  if (code !== 0) throw new Error(output);
  [site, browser] = await Promise.all([serveCopy({ dir, basePath: '/' }), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => page.context().close());

async function open(path: string, day = TEST_DAY, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.goto(site.url + path);
  if (options.javaScriptEnabled !== false) await allDefined(page);
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const shown = async (selector: string) => plain(await page.locator(selector).first().innerText());

describe('a meeting to come', () => {
  it('says so, with its day and place in large, how to take part and its programme', async () => {
    await open(MEETING);
    expect(await shown('.a-venir')).toMatch(/À venir\s*dans 12 jours/);
    expect(await shown('.a-venir .quand')).toBe('Jeudi 3 décembre 2026');
    expect(await shown('.a-venir .lieu')).toBe('Médiathèque des Essais, Exempleville');
    expect(await shown('.participer')).toMatch(/Entrée libre[\s\S]*La Fabrique/);
    const size = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(await size('.a-venir .quand')).toBeGreaterThan(1.9 * (await size('.participer p')));
    const headings = await page.locator('.recit h2').allInnerTexts();
    expect(headings[0]).toMatch(/^Le programme/);
    expect(headings.join()).not.toMatch(/trouvé|Constats|entendus/);
  });

  it('is told without JavaScript too, but for the days that are left', async () => {
    await open(MEETING, TEST_DAY, { javaScriptEnabled: false });
    expect(await page.getByText('À venir', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('est passée').isVisible()).toBe(false);
    expect(await shown('.a-venir .dans')).toBe('');
  });

  it('is ahead the day itself, and past the day after, though the site is older', async () => {
    await open(MEETING, '2026-12-03');
    expect(await shown('.a-venir')).toMatch(/aujourd’hui/);
    await page.context().close();
    await open(MEETING, '2026-12-04');
    expect(await page.getByText('À venir', { exact: true }).isVisible()).toBe(false);
    expect(await page.getByText('Cette rencontre est passée').isVisible()).toBe(true);
    expect(await page.getByText('Pour participer').isVisible()).toBe(false);
  });

  it.each(['light', 'dark'] as const)('passes axe, %s, on a phone', async (colorScheme) => {
    await open(MEETING, TEST_DAY, { colorScheme, viewport: { width: 360, height: 740 } });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { run } = (
        globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }
      ).axe;
      return (await run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });
});

describe('in lists', () => {
  it('what is ahead comes first, stamped until its day has passed', async () => {
    await open('rencontres/');
    expect((await page.locator('h2').allInnerTexts()).slice(0, 2)).toEqual(['À venir', '2026']);
    const stamps = () => page.locator('.liste .tampon.fort:visible').count();
    expect(await stamps()).toBe(2);
    await page.context().close();
    await open('rencontres/', '2026-12-02');
    expect(await stamps()).toBe(1);
  });

  it('what should be read again is stamped, from the day after', async () => {
    await open('rencontres/');
    const due = () => page.locator('.liste review-due:visible').allInnerTexts();
    expect(await due()).toEqual(['À relire']);
    await page.context().close();
    await open('rencontres/', '2026-11-20');
    expect(await due()).toEqual([]);
  });

  it('the home page tells the nearest, until it has passed', async () => {
    await open('');
    const told = () => page.locator('.prochaines .quand:visible').allInnerTexts();
    expect(await told()).toEqual(['Novembre 2026']);
    await page.context().close();
    await open('', '2026-12-01');
    expect((await told()).map(plain)).toEqual(['Jeudi 3 décembre 2026']);
    await page.context().close();
    await open('', '2026-12-04');
    expect(await page.getByText('Prochaine rencontre').locator('visible=true').count()).toBe(0);
  });
});

it('a meeting that has passed and that nobody told says that its write-up is missing', async () => {
  await open('rencontres/passee-sans-compte-rendu/');
  expect(await shown('.avis')).toMatch(/est passée.*pas encore ici/);
});

it('a practice tells the one it adapts, which tells it in return', async () => {
  await open('pratiques/registre-sur-papier/');
  expect(await shown('.adaptee')).toBe('Adaptée de Un registre de prêt partagé (exemple fictif)');
  await page.locator('.adaptee a').click();
  expect(await shown('.reponses a[href="#ailleurs"]')).toBe('2 fois');
  expect(await shown('section:has(> #ailleurs)')).toMatch(/sur papier[\s\S]*Une autre ville/);
  expect(await shown('section:has(> #adapter)')).toMatch(/À vérifier avant[\s\S]*se parlent/);
});
