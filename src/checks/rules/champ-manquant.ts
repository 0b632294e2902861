import type { Rule } from '../rule.ts';

export const champManquant: Rule = {
  name: 'champ-manquant',
  title: 'Champ obligatoire absent',
  severity: 'error',
  cause: 'Un champ obligatoire n’est pas rempli, dans l’en-tête ou dans un élément de liste.',
  example: {
    front: `territories:
  - scale: communal`,
  },
  mended: {
    front: `territories:
  - scale: communal
    name: Raismes`,
  },
  fix: 'Ajouter le champ. Si personne ne connaît la réponse, retirer l’élément entier.',
};
