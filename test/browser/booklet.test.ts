import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeAddress } from '../../src/carnet/address.ts';
import type { PageIndex } from '../../src/carnet/page-index.ts';
import { NOTHING } from '../../src/carnet/selection.ts';
import { faultsOf } from '../fixtures/judge-epub.ts';
import { contentsOf, printed, textOf } from './booklet-pdf.ts';
import { launch } from './browser.ts';
import { basedSite, rootSite } from './sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const READY = 'carnets/raismes-diagnostic-territorial/';

interface Judged {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

let browser: Browser;
let context: BrowserContext;
let page: Page;
let pages: string[];
beforeAll(async () => {
  browser = await launch();
  const index = await fetch(`${rootSite().url}mon-carnet/pages.json`);
  const { pages: known } = (await index.json()) as PageIndex;
  pages = Object.keys(known).filter((path) =>
    /^\/(?:fiches|pratiques|rencontres|ressources)\//.test(path),
  );
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  page = await context.newPage();
});
afterEach(() => context.close());

const bookletOf = (given: string[]): string =>
  `${rootSite().url}mon-carnet/livret/${writeAddress({ ...NOTHING, title: 'Le jeudi', note: 'Pour nous.', pages: given })}`;
const ready = () =>
  page.getByRole('button', { name: 'Imprimer', exact: true }).waitFor({ timeout: 50_000 });
const said = () => page.getByRole('status').textContent();

describe('a printed booklet', () => {
  it.each([1, 6, 40])(
    'of %i sheets gives in its contents the page where each really is',
    async (count) => {
      await page.goto(bookletOf(pages.slice(0, count)));
      await ready();
      const pdf = await printed(page);
      const lines = await contentsOf(page, pdf);
      expect(lines.length).toBeGreaterThan(count);
      for (const { title, written, real, text } of lines) {
        expect([title, written]).toEqual([title, real]);
        expect(text).toContain(title.replace(/\s+/g, ''));
      }
      expect(await said()).toBe(`Le livret est prêt\u00a0: ${pdf.numPages}\u00a0pages A4.`);
      expect(await textOf(pdf, pdf.numPages)).toContain(String(pdf.numPages));
    },
  );

  it('has a cover, is tagged, and has its titles for bookmarks', async () => {
    await page.goto(bookletOf(pages.slice(0, 2)));
    await ready();
    const pdf = await printed(page);
    expect((await (await pdf.getPage(3)).getStructTree()).children.length).toBeGreaterThan(0);
    expect(await textOf(pdf, 1)).toMatch(/Lejeudi.*Pournous\..*2fichesdeMaillage/);
    const [cover] = await pdf.getOutline();
    const titles = (await contentsOf(page, pdf)).map(({ title }) => title);
    expect(cover?.title).toBe('Le jeudi');
    expect(cover?.items.map(({ title }: { title: string }) => title)).toEqual([
      'Dans ce carnet',
      ...titles,
    ]);
  });

  it.each(['light', 'dark'] as const)(
    'is read on a screen without fault (%s)',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(bookletOf(pages.slice(0, 2)));
      await ready();
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { axe: judge } = window as unknown as { axe: { run(): Promise<Judged> } };
        const { violations } = await judge.run();
        return violations.map(({ id, nodes }) => [id, nodes[0]?.target]);
      });
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );

  it('names the pages it could not read, and is made without them once told so', async () => {
    await page.goto(bookletOf(['/fiches/n-existe-pas/', ...pages.slice(0, 1)]));
    const go = page.getByRole('button', { name: 'Faire le livret sans elles' });
    await go.waitFor();
    expect(await said()).toMatch(/^1\spage n’a pas pu être lue\s: N existe pas\.$/);
    await go.click();
    await ready();
    expect(await page.locator('.couverture .avis').textContent()).toContain('N existe pas');
  });

  it('says what to do with an address that carries no carnet', async () => {
    await page.goto(`${rootSite().url}mon-carnet/livret/`);
    await expect.poll(said).toContain('ne porte aucune fiche');
  });
});

describe.each([
  ['at the root', rootSite],
  ['under a base path', basedSite],
])('from a ready-made carnet %s', (_where, site) => {
  const downloadOf = async (button: string): Promise<Download> => {
    await page.goto(site().url + READY);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 50_000 }),
      page.getByRole('button', { name: button }).click(),
    ]);
    return download;
  };

  it('the EPUB is a valid book', async () => {
    const download = await downloadOf('Télécharger en EPUB');
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.epub$/);
    expect(await faultsOf(readFileSync(await download.path()))).toEqual([]);
  });

  it('the HTML file opens by itself, asks for nothing and runs nothing', async () => {
    const download = await downloadOf('Télécharger en un fichier HTML');
    const asked: string[] = [];
    const file = await context.newPage();
    file.on('request', (request) => asked.push(request.url()));
    file.on('console', (message) => asked.push(message.text()));
    await download.saveAs('.cache/test-books/carnet.html');
    await file.setViewportSize({ width: 360, height: 800 });
    await file.goto(`file://${process.cwd()}/.cache/test-books/carnet.html`);
    expect(asked.filter((one) => !one.startsWith('data:'))).toHaveLength(1);
    expect(await file.locator('.feuillet').count()).toBeGreaterThan(4);
    expect(await file.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(
      await file.evaluate(() =>
        [...document.images].every((image) => image.src.startsWith('data:')),
      ),
    ).toBe(true);
  });

  it('the booklet opens on a page that prints it', async () => {
    await page.goto(site().url + READY);
    await page.getByRole('button', { name: 'Imprimer le livret' }).click();
    await ready();
    expect(page.url()).toContain('mon-carnet/livret/#');
    expect(await page.locator('.couverture h1').textContent()).toContain('Raismes');
  });
});
