import type { Vocabulary } from './vocabulary.ts';

export const eventKinds = {
  name: 'Genre de rencontre',
  source: 'Maillage, d’après les documents sources',
  terms: [
    { value: 'rencontre', label: 'Rencontre d’acteurs' },
    { value: 'journee', label: 'Journée d’étude' },
    { value: 'forum', label: 'Forum de plusieurs jours' },
    { value: 'convention', label: 'Convention signée' },
    { value: 'webinaire', label: 'Rencontre en ligne' },
  ],
} as const satisfies Vocabulary;
