import type { Vocabulary } from './vocabulary.ts';

export const evidence = {
  name: 'Solidité',
  source: 'Maillage',
  terms: [
    { value: 'proposition', label: 'Une proposition, pas encore essayée' },
    { value: 'un-recit', label: 'Un récit, pas d’évaluation' },
    { value: 'plusieurs-recits', label: 'Plusieurs récits concordants' },
    { value: 'evaluee', label: 'Une évaluation publiée' },
  ],
} as const satisfies Vocabulary;
