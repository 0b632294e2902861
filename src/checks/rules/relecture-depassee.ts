import type { Rule } from '../rule.ts';

export const relectureDepassee: Rule = {
  name: 'relecture-depassee',
  title: 'Relecture en retard',
  severity: 'warning',
  cause:
    'Le jour où la page devait être relue est passé : ce qu’elle dit n’est peut-être plus vrai.',
  example: { front: 'reviewBy: 2020-01-31' },
  mended: { front: 'verified: 2026-11-02\nreviewBy: 2099-11-30' },
  fix: 'Relire la page, la corriger, puis changer verified et reviewBy ; ou l’archiver.',
  check: ({ sheets, today }) =>
    sheets
      .filter(({ entry: { data } }) => data.status !== 'archivée')
      .flatMap(({ entry, locate }) => {
        const { reviewBy } = entry.data;
        return reviewBy === undefined || reviewBy >= today
          ? []
          : {
              file: entry.file,
              ...locate(['reviewBy']),
              message: `Cette page devait être relue avant le ${reviewBy}.`,
            };
      }),
};
