import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { rootSite } from './sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page per template. */
const PAGES = [
  '',
  'fiches/',
  'fiches/premier-entretien-numerique/',
  'fiches/premier-entretien-numerique/animer/',
  'pratiques/caravane-du-numerique/',
  'rencontres/raismes-diagnostic-territorial/',
  'structures/emmaus-connect/',
  'ressources/les-bons-clics/',
  'glossaire/',
  'glossaire/persona/',
  'themes/aller-vers/',
  'publics/jeunes/',
  'maturite/',
  'recherche/?q=tablette',
  'contribuer/',
  'a-propos/',
  'donnees/',
  'accessibilite/',
  'donnees-personnelles/',
  'hors-ligne/',
  '404.html',
];

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('axe, %s, %i px', (colorScheme, width) => {
  it.each(PAGES)('finds nothing on /%s', async (path) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      locale: 'fr-FR',
    });
    const page = await context.newPage();
    await page.goto(rootSite().url + path, { waitUntil: 'networkidle' });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { run } = (
        globalThis as unknown as { axe: { run: () => Promise<{ violations: unknown[] }> } }
      ).axe;
      return (await run()).violations as Violation[];
    });
    await context.close();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
      ),
    ).toEqual([]);
  });
});
