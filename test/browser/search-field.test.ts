import { describe, expect, it } from 'vitest';
import { CARAVANE, fieldDriver, SHEET } from './search-field-driver.ts';
import { basedSite, rootSite } from './sites.ts';

const on = fieldDriver();
const { open, type, press, field, options } = on;

describe.each([
  ['at the root', rootSite],
  ['under a base path', basedSite],
])('the search field of the header, %s', (_name, site) => {
  it('leads by keyboard alone from a page to another', async () => {
    await open(site().url + SHEET);
    await press('/');
    expect(await on.page.locator(':focus').getAttribute('name')).toBe('q');
    await type('carav');
    await press('ArrowDown', 'Enter');
    await on.page.waitForURL(site().url + CARAVANE);
    expect(on.messages).toEqual([]);
  });

  it('leads to the answers, by Enter and by its button', async () => {
    await open(site().url + SHEET);
    await type('caravane');
    await press('Enter');
    await on.page.waitForURL(`${site().url}recherche/?q=caravane`);
    await on.page
      .getByRole('main')
      .getByRole('link', { name: /Caravane/ })
      .first()
      .waitFor();
    await on.page.goBack();
    await field().fill('tablette');
    await on.page.getByRole('banner').getByRole('button', { name: 'Chercher' }).click();
    await on.page.waitForURL(`${site().url}recherche/?q=tablette`);
    expect(on.messages).toEqual([]);
  });

  it('leads by its last row to the answers, and by a section to its place', async () => {
    await open(site().url + SHEET);
    await type('diagnostic territ');
    await press('ArrowUp', 'Enter');
    await on.page.waitForURL(`${site().url}recherche/?q=diagnostic+territ`);
    await on.page.goto(site().url + SHEET);
    await type('personae');
    const section = options().filter({ hasText: /dans / }).first();
    await section.click();
    await on.page.waitForURL(/#/);
    expect(await on.page.locator(':target').count()).toBe(1);
    expect(on.messages).toEqual([]);
  });

  it('is described to browsers as a search engine that answers', async () => {
    await open(site().url + SHEET);
    const link = on.page.locator('link[rel="search"]');
    expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
    const description = await link.evaluate(async ({ href }: HTMLLinkElement) => {
      const parsed = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/xml');
      const text = (name: string) => parsed.querySelector(name)?.textContent ?? '';
      return {
        namespace: parsed.documentElement.namespaceURI,
        name: text('ShortName'),
        language: text('Language'),
        template: parsed.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '',
        proposes: parsed.querySelector('Url[type*="suggestions"]') !== null,
      };
    });
    expect(description).toMatchObject({
      namespace: 'http://a9.com/-/spec/opensearch/1.1/',
      name: 'Maillage',
      language: 'fr',
      proposes: false,
    });
    const { pathname, search } = new URL(
      description.template.replace('{searchTerms}', encodeURIComponent('aux pieds des immeubles')),
    );
    await on.page.goto(new URL(pathname + search, site().url).href);
    await on.page.locator('.resultats h3').filter({ hasText: 'immeubles' }).first().waitFor();
  });
});

describe('the key', () => {
  const hint = () => on.page.locator('header kbd');

  it('is shown in the field where there is a keyboard, until one types', async () => {
    await open(basedSite().url + SHEET);
    expect(await hint().isVisible()).toBe(true);
    expect(await field().getAttribute('aria-keyshortcuts')).toBe('/');
    await field().fill('tablette');
    expect(await hint().isVisible()).toBe(false);
    await on.page.context().close();
    await open(basedSite().url + SHEET, { hasTouch: true, isMobile: true });
    expect(await hint().isVisible()).toBe(false);
  });

  it('is a letter like another inside a field', async () => {
    await open(`${basedSite().url}contribuer/`);
    await field().focus();
    await on.page.keyboard.type('et/ou');
    expect(await field().inputValue()).toBe('et/ou');
  });

  it('can be refused, and taken back', async () => {
    await open(`${basedSite().url}accessibilite/`);
    await on.page.getByRole('button', { name: 'Couper la touche' }).click();
    await on.page.getByText('La touche est coupée').waitFor();
    await on.page.goto(basedSite().url + SHEET, { waitUntil: 'networkidle' });
    expect(await hint().isVisible()).toBe(false);
    expect(await field().getAttribute('aria-keyshortcuts')).toBeNull();
    await press('/');
    expect(await on.page.locator(':focus').count()).toBe(0);
    await on.page.goto(`${basedSite().url}accessibilite/`, { waitUntil: 'networkidle' });
    await on.page.getByRole('button', { name: 'Remettre la touche' }).click();
    expect(await on.page.evaluate(() => localStorage.length)).toBe(0);
    await press('/');
    expect(await on.page.locator(':focus').getAttribute('name')).toBe('q');
  });
});

describe('one field a page', () => {
  it.each([
    ['', 'main'],
    ['recherche/', 'main'],
    ['404.html', 'main'],
    [SHEET, 'header'],
  ])('/%s: in its %s, with what it proposes', async (path, place) => {
    await open(basedSite().url + path);
    expect(await on.page.locator('input[name="q"]').count()).toBe(1);
    const only = on.page.locator(`${place} input[name="q"]`);
    await press('/');
    expect(await only.evaluate((input) => input === document.activeElement)).toBe(true);
    await type('carav', only);
    await press('ArrowDown', 'Enter');
    await on.page.waitForURL(basedSite().url + CARAVANE);
    expect(on.messages).toEqual([]);
  });
});
