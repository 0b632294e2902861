import { didYouMean } from '../../model/suggest.ts';
import type { Rule } from '../rule.ts';

const DRAWING = {
  'media/salle.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
};

export const mediaIntrouvable: Rule = {
  name: 'media-introuvable',
  title: 'Fichier introuvable',
  severity: 'warning',
  cause: 'Une page nomme un fichier qui n’est pas dans le dossier media/.',
  example: {
    body: '![Trois tables.](/media/sale.svg) ![La salle.](/media/salle.svg)',
    files: DRAWING,
  },
  mended: { body: '![La salle.](/media/salle.svg)', files: DRAWING },
  fix: 'Y déposer le fichier, ou corriger son nom.',
  check({ sheets, media }) {
    const known = new Set(media.map(({ path }) => path));
    return sheets.flatMap(({ entry, media: named }) =>
      named
        .filter(({ path }) => !known.has(path))
        .map(({ path, line, column }) => ({
          file: entry.file,
          line,
          column,
          message: `${path} n’existe pas.`,
          fix: known.size > 0 ? didYouMean(path, [...known]) : 'Y déposer le fichier.',
        })),
    );
  },
};
