import type { Vocabulary } from './vocabulary.ts';

export const sheetFormats = {
  name: 'Format',
  source: 'Maillage, d’après les documents sources',
  terms: [
    { value: 'atelier', label: 'Atelier collectif' },
    { value: 'permanence', label: 'Permanence' },
    { value: 'entretien', label: 'Entretien individuel' },
    { value: 'visite', label: 'Visite à domicile' },
    { value: 'stand', label: 'Stand' },
    { value: 'reunion', label: 'Réunion d’acteurs' },
    { value: 'formation', label: 'Formation' },
    { value: 'autre', label: 'Autre' },
  ],
} as const satisfies Vocabulary;
