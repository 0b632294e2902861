import type { Rule } from '../rule.ts';

export const partInconnue: Rule = {
  name: 'part-inconnue',
  title: 'Balise inconnue',
  severity: 'warning',
  cause: 'La balise n’est pas une partie de la bibliothèque. Elle est affichée comme du texte.',
  example: {
    body: `<Encar type="info">

Apporter ses papiers.

</Encar>`,
  },
  mended: {
    body: `<Encart type="info">

Apporter ses papiers.

</Encart>`,
  },
  fix: 'Corriger son nom : les parties sont montrées sur la page /contribuer/.',
};
