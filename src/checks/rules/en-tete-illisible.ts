import type { Rule } from '../rule.ts';

export const enTeteIllisible: Rule = {
  name: 'en-tete-illisible',
  title: 'En-tête illisible',
  severity: 'error',
  cause:
    'L’en-tête, entre les deux lignes ---, n’est pas une suite de champs bien écrite. Le plus souvent, il manque des guillemets autour d’une valeur qui contient deux points.',
  example: { front: 'title: Accueillir : les gestes' },
  mended: { front: 'title: "Accueillir : les gestes"' },
  fix: 'Entourer la valeur de guillemets droits, vérifier l’alignement, écrire chaque valeur en clair.',
};
