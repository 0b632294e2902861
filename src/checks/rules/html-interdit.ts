import type { Rule } from '../rule.ts';

export const htmlInterdit: Rule = {
  name: 'html-interdit',
  title: 'Code HTML',
  severity: 'warning',
  cause: 'Le texte contient une balise HTML. Elle n’agit pas : elle est affichée telle quelle.',
  example: { body: 'Apporter<br/>une pièce d’identité.' },
  mended: { body: 'Apporter une pièce d’identité.' },
  fix: 'La retirer et écrire en Markdown ; ou écrire \\< devant, si elle doit se lire.',
};
