import type { Rule } from '../rule.ts';

export const champInconnu: Rule = {
  name: 'champ-inconnu',
  title: 'Champ qui n’existe pas',
  severity: 'error',
  cause:
    'L’en-tête contient un champ que le modèle ne connaît pas : faute de frappe, ou champ d’un autre genre de page.',
  example: { front: 'sumary: Une fiche d’exemple.' },
  mended: { front: 'summary: Une fiche d’exemple.' },
  fix: 'Corriger le nom du champ : la liste est dans docs/model.md.',
};
