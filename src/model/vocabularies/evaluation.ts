import type { Vocabulary } from './vocabulary.ts';

export const evaluation = {
  name: 'Évaluation',
  source: 'FAO, gabarit des bonnes pratiques',
  terms: [
    { value: 'aucune', label: 'Aucune évaluation connue', meaning: 'Personne n’a mesuré' },
    { value: 'interne', label: 'Évaluation interne', meaning: 'Par ceux qui font' },
    { value: 'externe', label: 'Évaluation externe', meaning: 'Par un tiers' },
  ],
} as const satisfies Vocabulary;
