import type { Vocabulary } from './vocabulary.ts';

export const autonomy = {
  name: 'Autonomie',
  source: 'Coop de la médiation numérique',
  terms: [
    { value: 'autonome', label: 'Autonome' },
    { value: 'autonome-avec-guidage', label: 'Autonome avec guidage en cas de besoin' },
    { value: 'avec-guidage', label: 'Avec guidage' },
  ],
} as const satisfies Vocabulary;
