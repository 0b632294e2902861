import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { basedSite } from './sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const SHEETS = {
  interview: ['/fiches/premier-entretien-numerique/', /premier entretien/],
  stand: ['/fiches/stand-au-pied-des-immeubles/', /stand au pied/],
  pix: ['/ressources/pix/', /^Pix$/],
} as const;

export const contextOf = (browser: Browser, options: BrowserContextOptions = {}) =>
  browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });

/** The address of a path of the site, which is served under a base path. */
export const at = (path: string): string => basedSite().url + path.slice(1);

export async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(at(path));
  return page;
}

/** « Mon carnet », once its script has shown it. */
export async function openCarnet(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await open(context, `/mon-carnet/${hash}`);
  await page.locator('my-carnet[data-ready]').waitFor();
  return page;
}

/** A carnet as the site would keep it. */
export async function fill(
  context: BrowserContext,
  pages: readonly string[],
  { title = '', note = '' } = {},
): Promise<void> {
  const page = await open(context, '/404.html');
  await page.evaluate(
    (value) => localStorage.setItem('maillage /maillage/ carnet', value),
    JSON.stringify({ title, note, pages }),
  );
  await page.close();
}

export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name });

/** The titles of the sheets of one's carnet, in their order. */
export const titles = (page: Page): Promise<string[]> =>
  page.locator('[data-part="liste"] h3').filter({ visible: true }).allInnerTexts();

/** What the device keeps, as it is written. */
export const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('maillage /maillage/ carnet'));

export const pagesKept = async (page: Page): Promise<string[]> =>
  (JSON.parse((await stored(page)) ?? '{"pages":[]}') as { pages: string[] }).pages;

export const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((one) => one === document.activeElement);

/** What axe finds on the page as it is. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
    }
    const { run } = (globalThis as unknown as { axe: { run: () => Promise<Found> } }).axe;
    return (await run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
    );
  });
}
