import type { Rule } from '../rule.ts';

export const titreDeNiveau1: Rule = {
  name: 'titre-de-niveau-1',
  title: 'Titre de niveau 1',
  severity: 'warning',
  cause: 'Le titre de niveau 1 est celui de la page : il n’y en a qu’un, et il est dans l’en-tête.',
  example: {
    body: `# La veille

Préparer la salle.`,
  },
  mended: {
    body: `## La veille

Préparer la salle.`,
  },
  fix: 'Commencer par ## (niveau 2).',
};
