import type { Vocabulary } from './vocabulary.ts';

export const statuses = {
  name: 'État',
  source: 'Maillage',
  terms: [
    { value: 'brouillon', label: 'Brouillon', meaning: 'Visible seulement en préparation' },
    { value: 'publiée', label: 'Publiée', meaning: 'Visible de tous' },
    {
      value: 'archivée',
      label: 'Archivée',
      meaning: 'Garde son adresse, avec un avertissement, et quitte les listes',
    },
  ],
} as const satisfies Vocabulary;
