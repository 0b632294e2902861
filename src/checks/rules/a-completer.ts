import { TO_COMPLETE } from '../../model/to-complete.ts';
import type { Rule } from '../rule.ts';

export const aCompleter: Rule = {
  name: 'a-completer',
  title: 'Page publiée où il reste à compléter',
  severity: 'warning',
  cause:
    'Une page faite à partir d’un document dit ce qui lui manque. Elle est publiée, et le dit encore.',
  example: { body: `${TO_COMPLETE} : ce que montre cette image.` },
  mended: { body: 'L’image montre trois tables, une feuille sur chacune.' },
  fix: 'Écrire ce qui manque et retirer la mention, ou remettre la page en brouillon.',
  check: ({ sheets }) =>
    sheets
      .filter(({ entry }) => entry.data.status === 'publiée')
      .flatMap(({ entry, body, texts }) =>
        [body, ...texts].flatMap(({ source, placeOf }) =>
          [...source.matchAll(new RegExp(TO_COMPLETE, 'g'))].map(({ index }) => ({
            file: entry.file,
            ...placeOf(index),
            message: `« ${TO_COMPLETE} » est encore écrit ici.`,
          })),
        ),
      ),
};
