import type { Rule } from '../rule.ts';

export const partMalPlacee: Rule = {
  name: 'part-mal-placee',
  title: 'Balise hors de sa place',
  severity: 'warning',
  cause:
    'Une étape est hors de son groupe, ou un groupe d’étapes contient autre chose. Le passage est affiché à côté.',
  example: {
    body: `<Etape titre="Se présenter" minutes="10">

Chacun dit d’où il vient.

</Etape>`,
  },
  mended: {
    body: `<Etapes>

<Etape titre="Se présenter" minutes="10">

Chacun dit d’où il vient.

</Etape>

</Etapes>`,
  },
  fix: 'Entourer les étapes de <Etapes>, et n’y mettre qu’elles.',
};
