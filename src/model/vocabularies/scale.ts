import type { Vocabulary } from './vocabulary.ts';

export const scales = {
  name: 'Échelon',
  source: 'Coop de la médiation numérique',
  terms: [
    { value: 'communal', label: 'Communal' },
    { value: 'intercommunal', label: 'Intercommunal' },
    { value: 'departemental', label: 'Départemental' },
    { value: 'regional', label: 'Régional' },
    { value: 'national', label: 'National' },
  ],
} as const satisfies Vocabulary;
