import type { Rule } from '../rule.ts';

export const partVide: Rule = {
  name: 'part-vide',
  title: 'Balise vide',
  severity: 'warning',
  cause: 'Une balise qui doit contenir un texte n’en contient pas.',
  example: {
    body: `<Encart type="info">

</Encart>`,
  },
  mended: {
    body: `<Encart type="info">

Apporter ses papiers.

</Encart>`,
  },
  fix: 'Y écrire quelque chose, ou retirer la balise.',
};
