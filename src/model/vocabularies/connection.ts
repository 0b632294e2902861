import type { Vocabulary } from './vocabulary.ts';

export const connections = {
  name: 'Connexion',
  source: 'Maillage',
  terms: [
    { value: 'requise', label: 'Requise' },
    { value: 'optionnelle', label: 'Optionnelle' },
    { value: 'aucune', label: 'Aucune' },
  ],
} as const satisfies Vocabulary;
