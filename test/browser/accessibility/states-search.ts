import type { Page } from 'playwright-core';
import { answered, button, PHONE, type State, WIDE } from './states.ts';

/** What the search page comes to. */
export const SEARCH_STATES: readonly State[] = [
  {
    name: 'la recherche, filtres ouverts',
    path: 'recherche/?q=diagnostic',
    options: PHONE,
    act: async (page) => {
      await answered(page);
      await page.locator('.facettes > summary').click();
      await page.locator('.facettes-plus > summary').click();
    },
  },
  {
    name: 'la recherche, filtres choisis',
    path: 'recherche/?q=diagnostic&theme=coordonner&type=fiches',
    options: WIDE,
    act: answered,
  },
  ...(
    [
      ['sans réponse', 'q=illetronnnisssme zzyx&tel-quel=1'],
      ['sans réponse avec ces filtres', 'q=illectronisme&annee=2016&type=ressources'],
      ['orthographe corrigée', 'q=médiasion'],
      ['des mots sans réponse', 'q=médiation zzyxqw&tel-quel=1'],
      ['des réponses en partie', 'q=lire écrire cuisine ordinateur'],
      ['la page de ce nom', 'q=illectronisme'],
      ['un filtre d’avant', 'q=diagnostic&theme=xyz&theme=coordonner'],
    ] as const
  ).flatMap(([state, asked]) =>
    [PHONE, WIDE].map((options) => ({
      name: `la recherche, ${state}, ${options === WIDE ? 1280 : 360} px`,
      path: `recherche/?${asked}`,
      options,
      act: answered,
    })),
  ),
  {
    name: 'la recherche avant toute question',
    path: 'recherche/',
    options: PHONE,
    act: (page) => page.locator('.entrees').waitFor(),
  },
  ...['hors-connexion', 'mise-a-jour', 'lenteur', 'refus', 'panne'].map((failure) => ({
    name: `la recherche en panne, ${failure}`,
    path: 'recherche/',
    options: PHONE,
    act: async (page: Page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${page.url()}?q=diagnostic`);
      await button(page, 'Réessayer').waitFor();
      await page.locator('[data-panne]').evaluateAll((all, shown) => {
        for (const one of all as HTMLElement[]) one.hidden = one.dataset['panne'] !== shown;
      }, failure);
    },
  })),
  {
    name: 'la recherche, la suite perdue',
    path: 'recherche/?type=structures',
    options: PHONE,
    act: async (page) => {
      await answered(page);
      await page.route('**/*.pf_fragment', (route) => route.abort());
      await page.getByRole('button', { name: /^Voir/ }).click();
      await page.locator('[data-part="suite-perdue"]').waitFor();
    },
  },
  {
    name: 'la recherche, des rencontres à venir',
    path: 'recherche/',
    options: PHONE,
    act: async (page) => {
      await page.clock.setFixedTime('2023-02-01T10:00:00');
      await page.goto(`${page.url()}?q=Raismes&type=rencontres`);
      await page.getByText('À venir').filter({ visible: true }).first().waitFor();
    },
  },
  {
    name: 'la recherche en attente',
    path: 'recherche/',
    options: WIDE,
    act: async (page) => {
      await page.route('**/pagefind/**', () => undefined);
      await page.goto(`${page.url()}?q=diagnostic`, { waitUntil: 'commit' });
      await page.getByText('Recherche en cours…').waitFor();
    },
  },
  {
    name: 'la recherche allongée',
    path: 'recherche/?type=structures',
    options: WIDE,
    act: async (page) => {
      await page.getByRole('button', { name: /^Voir/ }).click();
      await page.locator('.resultats > li:nth-child(11)').waitFor();
    },
  },
];
