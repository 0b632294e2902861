import type { Vocabulary } from './vocabulary.ts';

export const datePrecisions = {
  name: 'Précision de la date',
  source: 'Maillage, d’après les documents sources',
  terms: [
    { value: 'jour', label: 'Jour connu', meaning: 'Le jour, le mois et l’année' },
    { value: 'mois', label: 'Mois connu', meaning: 'Le mois et l’année : mettre le 1er du mois' },
    { value: 'année', label: 'Année connue', meaning: 'L’année seule : mettre le 1er janvier' },
    {
      value: 'inconnue',
      label: 'Date incomplète ou inconnue',
      meaning: 'À dire en toutes lettres',
    },
  ],
} as const satisfies Vocabulary;
