import { type Criterion, CRITERIA, rgaa } from './criteria.ts';

/** What is verified, as `/accessibilite/` tells it: its tests stand in a `describe` of that title. */
export interface Check {
  title: string;
  /** How, in a short sentence. */
  how: string;
}

// Each states how far its tests go: hardly any criterion is judged whole by a machine.
const HOW: Record<Criterion, string> = {
  '1.1':
    'Toute image a une alternative, ou se dit décorative. Que l’alternative soit juste n’est pas vérifié.',
  '2.1': 'Tout cadre a un titre.',
  '3.2':
    'Calculé par axe-core, à 7 pour 1, ou 4,5 pour 1 en grands caractères, sur les fonds unis.',
  '5.6': 'Tout tableau a des en-têtes, dans des balises d’en-tête.',
  '5.7': 'Tout en-tête dit s’il est de ligne ou de colonne.',
  '6.2': 'Tout lien a un nom.',
  '8.1': 'Toute page commence par son type de document.',
  '8.2': 'Lu par html-validate.',
  '8.3': 'Toute page se dit en français.',
  '8.5': 'Toute page a un titre, que nulle autre ne porte.',
  '9.1': 'Un seul titre principal, aucun niveau sauté, aucun titre vide.',
  '10.4': 'Caractères du navigateur doublés : rien n’est coupé, ne se chevauche, ni ne déborde.',
  '10.7': 'Au clavier, tout élément atteint a un contour d’au moins 2 px, à 3 pour 1 au moins.',
  '10.11':
    'Dans 320 sur 256 px, soit un écran agrandi à 400 % : rien n’est coupé, ne se chevauche, ni ne déborde.',
  '10.12': 'Avec les espacements des WCAG 1.4.12, sur ordinateur et sur téléphone.',
  '11.1': 'Tout champ a une étiquette qui lui est liée.',
  '12.7': 'Le premier lien mène au contenu, et le clavier continue de là.',
  '12.8':
    'De tabulation en tabulation, on suit l’ordre du document, et on ne remonte jamais sans raison.',
  '12.9': 'On traverse chaque page d’un bout à l’autre, et on revient.',
};

const MORE = {
  axe: {
    title: 'axe-core ne trouve rien',
    how: 'Règles des WCAG 2.2 A et AA et bonnes pratiques ; en clair et en sombre, sur ordinateur et sur téléphone.',
  },
  states: {
    title: 'axe-core ne trouve rien dans ce qui s’ouvre, s’annonce ou échoue',
    how: 'Menus, dépliants, filtres, messages, pannes, minuteur, copie lue sans réseau ; en clair et en sombre.',
  },
  unseenFocus: {
    title: 'WCAG 2.4.11 : l’élément atteint au clavier n’est pas caché',
    how: 'Rien de ce qui flotte ne couvre l’élément où l’on est.',
  },
  escape: {
    title: 'Échap ferme ce qui recouvre la page, et rend la main',
    how: 'Le menu d’un téléphone ; il se ferme aussi quand on va ailleurs.',
  },
  finger: {
    title: 'Un doigt a 44 px pour viser',
    how: 'Tout bouton, tout champ, tout lien hors d’une phrase, sur un écran tactile.',
  },
  hover: {
    title: 'Rien n’attend le survol pour apparaître',
    how: 'Aucune règle de style ne montre au survol ce qu’elle ne montre pas au clavier.',
  },
  forcedColours: {
    title: 'Couleurs forcées : boutons, champs et dessins restent visibles',
    how: 'En clair et en sombre : bords des boutons et des champs, traits des dessins, contour du clavier.',
  },
  stillness: {
    title: 'Rien ne bouge pour qui a demandé moins de mouvement',
    how: 'Aucune animation, aucune transition, aucun défilement adouci.',
  },
  purpose: {
    title: 'Un même intitulé de lien mène à la même page',
    how: 'Sur chaque page, hors renvois d’un mot à sa définition.',
  },
} satisfies Record<string, Check>;

export const CHECKS: Record<Criterion | keyof typeof MORE, Check> = {
  ...(Object.fromEntries(
    (Object.keys(CRITERIA) as Criterion[]).map((number) => [
      number,
      { title: rgaa(number), how: HOW[number] },
    ]),
  ) as Record<Criterion, Check>),
  ...MORE,
};

export const titleOf = (check: keyof typeof CHECKS): string => CHECKS[check].title;
