import type { Rule } from '../rule.ts';

export const partMalFormee: Rule = {
  name: 'part-mal-formee',
  title: 'Balise mal écrite',
  severity: 'warning',
  cause:
    'Une balise connue a un attribut inconnu, absent ou faux, ou elle n’est pas seule sur sa ligne. Elle est affichée comme du texte.',
  example: {
    body: `<Encart type="infos">

Apporter ses papiers.

</Encart>`,
  },
  mended: {
    body: `<Encart type="info">

Apporter ses papiers.

</Encart>`,
  },
  fix: 'Reprendre l’exemple de la page /contribuer/ : attributs entre guillemets droits, balise seule sur sa ligne.',
};
