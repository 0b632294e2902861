import type { Rule } from '../rule.ts';

const SHEETS = ['actionSheet', 'practice', 'event'];

export const sourceManquante: Rule = {
  name: 'source-manquante',
  title: 'Page publiée sans source',
  severity: 'warning',
  cause: 'Une fiche, une pratique ou une rencontre est publiée sans dire d’où elle vient.',
  example: { front: 'sources: []' },
  mended: { front: 'sources:\n  - title: Compte rendu de la journée' },
  fix: 'Ajouter au moins une source, ou laisser la page en brouillon.',
  check: ({ sheets }) =>
    sheets
      .filter(
        ({ entry: { type, data } }) =>
          SHEETS.includes(type) && data.status === 'publiée' && data.sources.length === 0,
      )
      .map(({ entry, locate }) => ({
        file: entry.file,
        ...locate(['sources']),
        message: 'Cette page publiée ne cite aucune source.',
      })),
};
