import { readdirSync } from 'node:fs';

/** A page to print, and the most sheets of paper sides it may take. */
export interface PaperPage {
  path: string;
  atMost: number;
  /** Pages of a sheet say when it was verified; the others, of which day they are. */
  day: 'vérifiée le' | 'version du';
}

const page = (path: string, atMost: number, day: PaperPage['day'] = 'version du'): PaperPage => ({
  path,
  atMost,
  day,
});

/** One page per template. */
export const TEMPLATES: readonly PaperPage[] = [
  page('', 2),
  page('fiches/', 2),
  page('pratiques/', 2),
  page('rencontres/', 1),
  page('structures/', 4),
  page('ressources/', 3),
  page('glossaire/', 7),
  page('themes/', 2),
  page('themes/aller-vers/', 3),
  page('publics/jeunes/', 2),
  page('maturite/', 1),
  page('recherche/', 1),
  page('recherche/?q=tablette', 2),
  page('contribuer/', 6),
  page('proposer/', 4),
  page('a-propos/', 2),
  page('donnees/', 1),
  page('accessibilite/', 5),
  page('donnees-personnelles/', 1),
  page('mentions-legales/', 1),
  page('hors-ligne/', 1),
  page('fiches/premier-entretien-numerique/animer/', 1, 'vérifiée le'),
  page('fiches/diagnostic-territorial-en-une-matinee/', 4, 'vérifiée le'),
  page('pratiques/caravane-du-numerique/', 2, 'vérifiée le'),
  page('rencontres/raismes-diagnostic-territorial/', 3, 'vérifiée le'),
  page('rencontres/nec-93-montreuil/', 5, 'vérifiée le'),
  page('structures/emmaus-connect/', 2, 'vérifiée le'),
  page('ressources/les-bons-clics/', 2, 'vérifiée le'),
  page('glossaire/persona/', 1, 'vérifiée le'),
];

const all = (folder: string, atMost: number): PaperPage[] =>
  readdirSync(`content/${folder}`)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => page(`${folder}/${name.slice(0, -4)}/`, atMost, 'vérifiée le'));

/** Every other action sheet and good practice: they are what goes on a wall. */
export const SHEETS: readonly PaperPage[] = [...all('fiches', 5), ...all('pratiques', 4)].filter(
  (sheet) => !TEMPLATES.some(({ path }) => path === sheet.path),
);
