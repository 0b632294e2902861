import type { Vocabulary } from './vocabulary.ts';

export const datePrecisions = {
  name: 'Précision de la date',
  source: 'Maillage, d’après les documents sources',
  terms: [
    { value: 'jour', label: 'Jour connu' },
    { value: 'mois', label: 'Mois connu' },
    { value: 'année', label: 'Année connue' },
    { value: 'inconnue', label: 'Date incomplète ou inconnue' },
  ],
} as const satisfies Vocabulary;
