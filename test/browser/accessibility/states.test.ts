import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../accessibility/checks.ts';
import { launch } from '../browser.ts';
import { read, withoutServer } from '../offline-driver.ts';
import { serveCopy } from '../served-site.ts';
import { rootSite } from '../sites.ts';
import { violationsOf } from './axe.ts';
import { lossesOf } from './losses.ts';
import { openPage } from './open-page.ts';
import { pictureOf } from './pictures.ts';
import { FACILITATION_STATES } from './states-facilitation.ts';
import { FIELD_STATES } from './states-field.ts';
import { PROPOSAL_STATES } from './states-proposal.ts';
import { SEARCH_STATES } from './states-search.ts';
import { STATES } from './states.ts';

const ALL = [
  ...STATES,
  ...SEARCH_STATES,
  ...FIELD_STATES,
  ...FACILITATION_STATES,
  ...PROPOSAL_STATES,
];
const SHEET = 'fiches/premier-entretien-numerique/';

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

describe(titleOf('states'), () => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(ALL)('$name', async ({ name, path, options, covers, act }) => {
      const page = await openPage(browser, path, { ...options, colorScheme });
      await act(page);
      await page.screenshot({ path: pictureOf(`${name} ${colorScheme}`) });
      expect(await violationsOf(page)).toEqual([]);
      if (!covers) expect(await lossesOf(page)).toEqual([]);
      await page.context().close();
    });

    it('la copie lue sans réseau, sa liste, et le bouton qui la vide', async () => {
      mkdirSync('.cache', { recursive: true });
      const site = await serveCopy(rootSite());
      const context = await browser.newContext({ locale: 'fr-FR', colorScheme });
      const page = await context.newPage();
      await read(page, site, SHEET);
      await page.goto(`${site.url}donnees-personnelles/`, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Vider les copies' }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.goto(`${site.url}hors-ligne/`, { waitUntil: 'networkidle' });
      await page.locator('.copies li').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await withoutServer(site, async () => {
        await page.goto(site.url + SHEET);
        await page.getByText('Copie gardée le').waitFor();
        await page.screenshot({ path: pictureOf(`la copie gardée ${colorScheme}`) });
        expect(await violationsOf(page)).toEqual([]);
      });
      await context.close();
      await site.remove();
    });
  });
});
