import type { Rule } from '../rule.ts';

export const valeurHorsLimites: Rule = {
  name: 'valeur-hors-limites',
  title: 'Valeur trop longue, trop grande ou trop petite',
  severity: 'error',
  cause: 'Un texte dépasse la place prévue, ou un nombre sort de ses bornes.',
  example: {
    front:
      'title: Accueillir chaque personne comme on aimerait être accueilli soi-même quand on ne sait pas par où commencer',
  },
  mended: { front: 'title: Accueillir chaque personne' },
  fix: 'Raccourcir le texte, ou corriger le nombre.',
};
