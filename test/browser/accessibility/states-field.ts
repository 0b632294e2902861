import type { Page } from 'playwright-core';
import { PHONE, type State, WIDE } from './states.ts';

const path = 'structures/emmaus-connect/';

/** What the search field of every page opens. */
export const FIELD_STATES: readonly State[] = [
  {
    name: 'le champ de recherche, ses propositions',
    path,
    options: WIDE,
    covers: true,
    act: (page) => propose(page, 'diagnostic'),
  },
  {
    name: 'le champ de recherche, une proposition choisie',
    path,
    options: PHONE,
    covers: true,
    act: async (page) => {
      await propose(page, 'diagnostic');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'le champ de recherche, aucune proposition',
    path,
    options: PHONE,
    covers: true,
    act: (page) => propose(page, 'xylophone'),
  },
  {
    name: 'la touche de la recherche, coupée',
    path: 'accessibilite/',
    options: PHONE,
    act: (page) => page.getByRole('button', { name: 'Couper la touche' }).click(),
  },
];

async function propose(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('[role=combobox]').waitFor();
  await page.keyboard.type(words);
  await page
    .getByRole('option')
    .last()
    .filter({ hasText: `«\u00a0${words}\u00a0»` })
    .waitFor();
}
