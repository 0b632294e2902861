import type { Rule } from '../rule.ts';

const file = 'recherches.yaml';

export const rechercheSansPage: Rule = {
  name: 'recherche-sans-page',
  title: 'Recherche connue qui mène à une page disparue',
  severity: 'warning',
  cause:
    'Le fichier recherches.yaml nomme une page qui n’est plus dans la bibliothèque. Une page renommée est suivie à sa nouvelle adresse.',
  example: { files: { [file]: '- mots: [papiers en ligne]\n  repondent: [fiches/disparue]' } },
  mended: { files: { [file]: '- mots: [papiers en ligne]\n  repondent: [fiches/exemple]' } },
  fix: 'Retirer ce nom du fichier, ou le remplacer par celui de la page qui répond maintenant.',
};
