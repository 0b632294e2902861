import type { Rule } from '../rule.ts';

export const minutes: Rule = {
  name: 'minutes',
  title: 'Durée qui ne tombe pas juste',
  severity: 'error',
  cause: 'La durée annoncée n’est pas la somme des minutes des étapes.',
  example: {
    front: `duration: 45
durationFrom: rédaction`,
  },
  mended: {
    front: `duration: 10
durationFrom: rédaction`,
  },
  fix: 'Corriger la durée, ou les minutes d’une étape.',
};
