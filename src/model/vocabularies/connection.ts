import type { Vocabulary } from './vocabulary.ts';

export const connections = {
  name: 'Connexion',
  source: 'Maillage',
  terms: [
    { value: 'requise', label: 'Requise', meaning: 'Sans internet, l’action ne se fait pas' },
    {
      value: 'optionnelle',
      label: 'Optionnelle',
      meaning: 'Internet aide, mais on peut faire sans',
    },
    { value: 'aucune', label: 'Aucune', meaning: 'L’action se fait sans internet' },
  ],
} as const satisfies Vocabulary;
