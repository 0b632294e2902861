import type { Page } from 'playwright-core';
import { button, PHONE, type State, WIDE } from './states.ts';

const path = 'fiches/premier-entretien-numerique/animer/';

/** What « Mode animation » comes to. Time passes when we say so. */
export const FACILITATION_STATES: readonly State[] = [
  {
    name: 'l’animation, minuteur en marche',
    path,
    options: WIDE,
    act: (page) => button(page, 'Démarrer').click(),
  },
  {
    name: 'l’animation, minuteur en pause',
    path,
    options: PHONE,
    act: async (page) => {
      await button(page, 'Démarrer').click();
      await button(page, 'Pause').click();
    },
  },
  {
    name: 'l’animation, temps écoulé',
    path,
    options: WIDE,
    act: (page) => pass(page, 5 * 60),
  },
  {
    name: 'l’animation, temps dépassé',
    path,
    options: PHONE,
    act: (page) => pass(page, 7 * 60),
  },
  {
    name: 'l’animation, toutes les étapes',
    path,
    options: PHONE,
    act: (page) => page.getByText('Toutes les étapes', { exact: true }).click(),
  },
  {
    name: 'l’animation, dernière étape',
    path: `${path}#etape-5`,
    options: WIDE,
    act: (page) => page.getByText('Étape 5 sur 5').waitFor(),
  },
];

async function pass(page: Page, seconds: number): Promise<void> {
  await page.clock.install();
  await button(page, 'Démarrer').click();
  await page.clock.runFor(seconds * 1000);
}
