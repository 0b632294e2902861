import type { Vocabulary } from './vocabulary.ts';

export const maturity = {
  name: 'Maturité',
  source: 'FAO, gabarit des bonnes pratiques',
  terms: [
    {
      value: 'innovation-potentielle',
      label: 'Innovation potentielle',
      meaning: 'Essayée une fois, sans recul',
    },
    {
      value: 'pratique-prometteuse',
      label: 'Pratique prometteuse',
      meaning: 'Refaite ou suivie, avec des effets racontés',
    },
    {
      value: 'bonne-pratique',
      label: 'Bonne pratique',
      meaning: 'Effets montrés, à plusieurs endroits',
    },
    {
      value: 'pratique-institutionnalisee',
      label: 'Pratique institutionnalisée',
      meaning: 'Portée dans la durée par une politique ou un réseau',
    },
  ],
} as const satisfies Vocabulary;
