import type { Rule } from '../rule.ts';

export const renvoiCasse: Rule = {
  name: 'renvoi-casse',
  title: 'Renvoi vers une page qui n’existe pas',
  severity: 'error',
  cause:
    'Un champ de l’en-tête nomme une page, ou un besoin d’une rencontre, qui n’est pas dans la bibliothèque.',
  example: {
    front: 'organisations: [centre-socail]',
    also: [{ type: 'organisation', slug: 'centre-social' }],
  },
  mended: {
    front: 'organisations: [centre-social]',
    also: [{ type: 'organisation', slug: 'centre-social' }],
  },
  fix: 'Écrire le nom du fichier sans .mdx, ou créer la page.',
};
