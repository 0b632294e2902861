import type { BrowserContextOptions, Page } from 'playwright-core';

/** A state that one comes to by acting. */
export interface State {
  /** In French: `/accessibilite/` says how many there are, a failure says which. */
  name: string;
  path: string;
  options: BrowserContextOptions;
  /** It opens over the page: what is under it is not lost. */
  covers?: true;
  act: (page: Page) => Promise<unknown>;
}

export const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
const SHEET = 'fiches/premier-entretien-numerique/';
const PRACTICE = 'pratiques/caravane-du-numerique/';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();
export const answered = (page: Page) => page.locator('#nombre').filter({ visible: true }).waitFor();

/** Everything that opens, is said or fails on the pages of readers. */
export const STATES: readonly State[] = [
  {
    name: 'le lien d’évitement',
    path: '',
    options: WIDE,
    act: (page) => page.keyboard.press('Tab'),
  },
  {
    name: 'le menu ouvert',
    path: SHEET,
    options: PHONE,
    covers: true,
    act: (page) => page.locator('.menu-petit summary').click(),
  },
  {
    name: 'le sommaire ouvert',
    path: PRACTICE,
    options: PHONE,
    act: (page) => page.locator('.sommaire-court summary').click(),
  },
  {
    name: 'tous les dépliants ouverts',
    path: 'contribuer/',
    options: WIDE,
    act: openEveryFold,
  },
  {
    name: 'tous les dépliants d’une fiche ouverts',
    path: SHEET,
    options: PHONE,
    act: openEveryFold,
  },
  {
    name: 'le lien d’une section copié',
    path: PRACTICE,
    options: { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] },
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Copier le lien/ })
        .first()
        .click();
      await said(page, 'Lien copié');
    },
  },
  {
    name: 'l’adresse copiée pour la partager',
    path: SHEET,
    options: { ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] },
    act: async (page) => {
      await button(page, 'Partager').click();
      await said(page, 'Adresse copiée');
    },
  },
  {
    name: 'la copie refusée',
    path: SHEET,
    options: WIDE,
    act: async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await button(page, 'Partager').click();
      await said(page, 'refusé');
    },
  },
];

async function openEveryFold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });
}
