import { pointersTo } from '../pointers-to.ts';
import type { Rule } from '../rule.ts';

export const renvoiVersArchive: Rule = {
  name: 'renvoi-vers-archive',
  title: 'Renvoi vers une page archivée',
  severity: 'warning',
  cause:
    'Une page publiée renvoie à une page archivée : elle s’ouvre encore, avec un avertissement, mais plus personne ne la tient à jour.',
  example: {
    body: 'Voir [un récit](/pratiques/recit/).',
    also: [{ type: 'practice', slug: 'recit', front: 'status: archivée' }],
  },
  mended: {
    body: 'Voir [un récit](/pratiques/recit/).',
    also: [{ type: 'practice', slug: 'recit', front: 'status: publiée' }],
  },
  fix: 'Mener à la page qui la remplace, ou retirer le renvoi.',
  check: ({ sheets }) =>
    pointersTo('archivée', sheets, (path) => `Cette page publiée renvoie à une archive : ${path}`),
};
