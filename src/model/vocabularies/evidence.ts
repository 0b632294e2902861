import type { Vocabulary } from './vocabulary.ts';

export const evidence = {
  name: 'Solidité',
  source: 'Maillage',
  terms: [
    { value: 'proposition', label: 'Une proposition, pas encore essayée' },
    {
      value: 'un-recit',
      label: 'Un récit, pas d’évaluation',
      meaning: 'Quelqu’un raconte l’avoir fait',
    },
    {
      value: 'plusieurs-recits',
      label: 'Plusieurs récits concordants',
      meaning: 'Faite à plusieurs endroits, avec les mêmes effets racontés',
    },
    { value: 'evaluee', label: 'Une évaluation publiée', meaning: 'Un document la mesure' },
  ],
} as const satisfies Vocabulary;
