import type { Vocabulary } from './vocabulary.ts';

export const costRanges = {
  name: 'Ordre de coût',
  source: 'Maillage',
  terms: [
    {
      value: 'sans-achat',
      label: 'Sans rien acheter',
      meaning: 'Avec le lieu, le matériel et le temps déjà là',
    },
    { value: 'moins-de-100', label: 'Moins de 100 €' },
    { value: 'de-100-a-500', label: 'De 100 à 500 €' },
    { value: 'de-500-a-2000', label: 'De 500 à 2 000 €' },
    { value: 'plus-de-2000', label: 'Plus de 2 000 €' },
  ],
} as const satisfies Vocabulary;
