import type { Vocabulary } from './vocabulary.ts';

export const resourceKinds = {
  name: 'Genre de ressource',
  source: 'Maillage, d’après les documents sources',
  terms: [
    { value: 'outil', label: 'Outil' },
    { value: 'dispositif', label: 'Dispositif' },
    { value: 'formation', label: 'Formation' },
    { value: 'appel-a-projets', label: 'Appel à projets' },
    { value: 'lieu-ressource', label: 'Lieu ressource' },
    { value: 'publication', label: 'Publication' },
    { value: 'site', label: 'Site d’information' },
  ],
} as const satisfies Vocabulary;
