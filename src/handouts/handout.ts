import {
  choice,
  date,
  line,
  list,
  number,
  optional,
  slug,
  type ValuesOf,
} from '../model/fields/index.ts';
import type { Vocabulary } from '../model/vocabularies/index.ts';

const languages = {
  name: 'Langue',
  source: 'Maillage',
  terms: [{ value: 'fr', label: 'Français' }],
} as const satisfies Vocabulary;

const layouts = {
  name: 'Mise en page',
  source: 'Maillage',
  terms: [
    { value: 'feuille', label: 'Une feuille à remplir' },
    { value: 'gros', label: 'Une feuille en gros caractères' },
    { value: 'cases', label: 'Un cadre par section' },
    { value: 'cartes', label: 'Une même carte, plusieurs fois' },
  ],
} as const satisfies Vocabulary;

const orientations = {
  name: 'Sens du papier',
  source: 'Maillage',
  terms: [
    { value: 'portrait', label: 'Debout' },
    { value: 'paysage', label: 'Couché' },
  ],
} as const satisfies Vocabulary;

/** The front matter of a paper to print. */
export const handoutFields = {
  title: line({ label: 'Titre', max: 90 }),
  lang: choice({ label: 'Langue', from: languages }),
  purpose: line({ label: 'À quoi sert cette feuille', max: 160 }),
  use: line({ label: 'Comment s’en servir, en une phrase', max: 200 }),
  privacy: line({ label: 'Données personnelles : ce qui suffit, ce qu’on n’écrit pas', max: 240 }),
  sheets: list({ label: 'Fiches', of: slug({ label: 'Fiche' }), min: 1 }),
  updated: date({ label: 'Version du' }),
  layout: choice({ label: 'Mise en page', from: layouts }),
  orientation: choice({ label: 'Sens du papier', from: orientations }),
  rowHeight: optional(number({ label: 'Hauteur des lignes', unit: 'mm', min: 6, max: 90 })),
  columns: list({ label: 'Largeur des colonnes', of: number({ label: 'Part', min: 1, max: 100 }) }),
  copies: optional(number({ label: 'Cartes par page', min: 2, max: 8 })),
} as const;

/** A paper to print and fill by hand: what its front matter says, and its body in Markdown. */
export interface Handout extends ValuesOf<typeof handoutFields> {
  slug: string;
  body: string;
  bodyLine: number;
}
