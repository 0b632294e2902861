import { parts } from '../../parts/index.ts';
import type { Rule } from '../rule.ts';

const DRAWING = {
  'media/salle.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
};

export const mediaOrphelin: Rule = {
  name: 'media-orphelin',
  title: 'Fichier que personne ne montre',
  severity: 'warning',
  cause:
    'Un fichier du dossier media/ n’est nommé par aucune page : il part en ligne pour rien, ou une page l’a oublié.',
  example: { body: 'La salle.', files: DRAWING },
  mended: { body: '![Trois tables.](/media/salle.svg)', files: DRAWING },
  fix: 'Le montrer dans une page, ou le supprimer.',
  check({ sheets, media }) {
    const named = new Set(sheets.flatMap((sheet) => sheet.media.map(({ path }) => path)));
    // The guide for contributors shows each part by its example.
    const inGuide = parts.map(({ example }) => example).join('\n');
    return media
      .filter(({ path }) => !named.has(path) && !inGuide.includes(path))
      .map(({ path, file }) => ({
        file,
        line: 1,
        column: 1,
        message: `Aucune page ne nomme ${path}.`,
      }));
  },
};
