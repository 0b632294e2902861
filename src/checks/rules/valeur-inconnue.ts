import type { Rule } from '../rule.ts';

export const valeurInconnue: Rule = {
  name: 'valeur-inconnue',
  title: 'Valeur hors de la liste',
  severity: 'error',
  cause: 'Le champ n’accepte que les valeurs d’une liste, et celle-ci n’en fait pas partie.',
  example: { front: 'format: entretient' },
  mended: { front: 'format: entretien' },
  fix: 'Choisir une valeur de la liste : elles sont dans docs/model.md.',
};
