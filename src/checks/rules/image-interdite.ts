import type { Rule } from '../rule.ts';

export const imageInterdite: Rule = {
  name: 'image-interdite',
  title: 'Image d’ailleurs',
  severity: 'warning',
  cause:
    'L’image n’est pas dans la médiathèque : elle ne serait pas à nous, et dirait à un autre site qui lit la page. Son texte est affiché.',
  example: { body: '![Trois tables.](https://exemple.fr/salle.jpg)' },
  mended: {
    body: '![Trois tables.](/media/salle.svg)',
    files: {
      'media/salle.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
    },
  },
  fix: 'Déposer l’image dans la médiathèque, puis l’insérer avec la partie Figure.',
};
