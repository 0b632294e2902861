import type { Vocabulary } from './vocabulary.ts';

export const needStatuses = {
  name: 'Réponse au besoin',
  source: 'Maillage',
  terms: [
    { value: 'ouvert', label: 'Sans réponse connue', meaning: 'Aucune page n’y répond encore' },
    { value: 'en-partie', label: 'Une réponse partielle', meaning: 'Une page y répond en partie' },
    { value: 'repondu', label: 'Une réponse existe', meaning: 'Une page y répond' },
  ],
} as const satisfies Vocabulary;
