import type { Rule } from '../rule.ts';

export const partMalFermee: Rule = {
  name: 'part-mal-fermee',
  title: 'Balise mal fermée',
  severity: 'warning',
  cause:
    'Une balise est ouverte sans être refermée, ou refermée sans être ouverte. Elle est affichée comme du texte.',
  example: {
    body: `<Encart type="info">

Apporter ses papiers.`,
  },
  mended: {
    body: `<Encart type="info">

Apporter ses papiers.

</Encart>`,
  },
  fix: 'Mettre les deux balises, chacune seule sur sa ligne.',
};
