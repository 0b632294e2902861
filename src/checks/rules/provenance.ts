import type { Rule } from '../rule.ts';

export const provenance: Rule = {
  name: 'provenance',
  title: 'Réponse sans provenance',
  severity: 'error',
  cause:
    'Une réponse de l’en-tête ne dit pas d’où elle vient, ou cite une source qui n’est pas dans la liste.',
  example: { front: 'duration: 10' },
  mended: {
    front: `duration: 10
durationFrom: source 1`,
  },
  fix: 'Ajouter « source 1 » (le rang dans la liste des sources), ou « rédaction » si c’est nous qui le proposons.',
};
