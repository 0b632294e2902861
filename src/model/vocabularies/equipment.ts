import type { Vocabulary } from './vocabulary.ts';

export const equipment = {
  name: 'Matériel',
  source: 'Coop de la médiation numérique',
  terms: [
    { value: 'ordinateur', label: 'Ordinateur' },
    { value: 'telephone', label: 'Téléphone' },
    { value: 'tablette', label: 'Tablette' },
    { value: 'autre', label: 'Autre matériel' },
    { value: 'pas-de-materiel', label: 'Pas de matériel numérique' },
  ],
} as const satisfies Vocabulary;
