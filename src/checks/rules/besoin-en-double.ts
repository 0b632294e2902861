import type { Rule } from '../rule.ts';

const needs = (ids: readonly string[]): string =>
  `needs:\n${ids.map((id) => `  - id: ${id}\n    text: Savoir orienter.\n    status: ouvert\n`).join('')}`;

export const besoinEnDouble: Rule = {
  name: 'besoin-en-double',
  title: 'Identifiant de besoin répété',
  severity: 'warning',
  cause:
    'Deux besoins d’une même rencontre ont le même identifiant : un renvoi vers l’un mène à l’autre.',
  example: { type: 'event', front: needs(['orienter', 'orienter']) },
  mended: { type: 'event', front: needs(['orienter', 'orienter-vite']) },
  fix: 'Donner un autre identifiant au plus récent des deux.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, locate }) => {
      if (entry.type !== 'event') return [];
      const ids = entry.data.needs.map(({ id }) => id);
      return ids.flatMap((id, index) =>
        ids.indexOf(id) === index
          ? []
          : {
              file: entry.file,
              ...locate(['needs', index, 'id']),
              message: `Le besoin « ${id} » est déjà le n° ${ids.indexOf(id) + 1} de cette rencontre.`,
            },
      );
    }),
};
