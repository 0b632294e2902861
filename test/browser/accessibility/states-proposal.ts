import type { Page } from 'playwright-core';
import { proposalOn } from '../proposal-driver.ts';
import { PHONE, type State, WIDE } from './states.ts';

const path = 'proposer/';
const ready = (page: Page) => page.locator('proposal-form[data-vive]').waitFor();
const form = (page: Page) => proposalOn(page, '');

/** What the short form comes to. */
export const PROPOSAL_STATES: readonly State[] = [
  ...[PHONE, WIDE].map((options) => ({
    name: `une proposition à corriger, ${options === WIDE ? 1280 : 360} px`,
    path,
    options,
    act: async (page: Page) => {
      await ready(page);
      await form(page).field('Adresse web').fill('exemple');
      await form(page).send();
      await page.getByText('réponses sont à corriger').waitFor();
    },
  })),
  ...[PHONE, WIDE].map((options) => ({
    name: `une proposition prête, ${options === WIDE ? 1280 : 360} px`,
    path,
    options,
    act: async (page: Page) => {
      await ready(page);
      await form(page).fillRequired({});
      await form(page).send();
      await page.getByText('Voir le fichier').click();
    },
  })),
];
