import type { Vocabulary } from './vocabulary.ts';

export const needStatuses = {
  name: 'Réponse au besoin',
  source: 'Maillage',
  terms: [
    { value: 'ouvert', label: 'Sans réponse connue' },
    { value: 'en-partie', label: 'Une réponse partielle' },
    { value: 'repondu', label: 'Une réponse existe' },
  ],
} as const satisfies Vocabulary;
