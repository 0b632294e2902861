import { pointersTo } from '../pointers-to.ts';
import type { Rule } from '../rule.ts';

export const renvoiVersBrouillon: Rule = {
  name: 'renvoi-vers-brouillon',
  title: 'Renvoi vers un brouillon',
  severity: 'warning',
  cause: 'Une page publiée renvoie à un brouillon, que le site ne montre pas.',
  example: {
    front: 'related: [pratiques/recit]',
    also: [{ type: 'practice', slug: 'recit', front: 'status: brouillon' }],
  },
  mended: {
    front: 'related: [pratiques/recit]',
    also: [{ type: 'practice', slug: 'recit', front: 'status: publiée' }],
  },
  fix: 'Publier le brouillon, ou retirer le renvoi.',
  check: ({ sheets }) =>
    pointersTo(
      'brouillon',
      sheets,
      (path) => `Cette page publiée renvoie à un brouillon : ${path}`,
    ),
};
