import type { Rule } from '../rule.ts';

export const valeurMalFormee: Rule = {
  name: 'valeur-mal-formee',
  title: 'Valeur mal écrite',
  severity: 'error',
  cause:
    'La valeur n’a pas la forme attendue : une date, un nombre, une adresse web, un identifiant.',
  example: { front: 'created: 21/11/2026' },
  mended: { front: 'created: 2026-11-21' },
  fix: 'Suivre la forme que donne le message.',
};
