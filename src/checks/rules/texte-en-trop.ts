import type { Rule } from '../rule.ts';

export const texteEnTrop: Rule = {
  name: 'texte-en-trop',
  title: 'Texte libre là où il n’y en a pas',
  severity: 'error',
  cause: 'Ce genre de page n’a que des champs : ce qui suit l’en-tête ne serait montré nulle part.',
  example: { type: 'term', body: 'Aider à comprendre, sans faire à la place.' },
  mended: { type: 'term', front: 'definition: Aider à comprendre, sans faire à la place.' },
  fix: 'Déplacer ce texte dans un champ de l’en-tête.',
};
