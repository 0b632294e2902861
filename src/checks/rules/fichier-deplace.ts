import type { Rule } from '../rule.ts';

export const fichierDeplace: Rule = {
  name: 'fichier-deplace',
  title: 'Fichier qui n’a pas sa place ici',
  severity: 'error',
  cause:
    'Un fichier d’un dossier de pages n’est pas une page, ou son nom ne peut pas devenir une adresse.',
  example: { files: { 'glossaire/Mon écran.mdx': '---\nterm: écran\n---\n' } },
  mended: { also: [{ type: 'term', slug: 'mon-ecran', front: 'term: écran' }] },
  fix: 'Le renommer avec des minuscules sans accent, des chiffres et des tirets, et finir par .mdx ; une image va dans media/.',
};
