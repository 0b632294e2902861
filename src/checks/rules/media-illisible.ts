import type { Rule } from '../rule.ts';

const BODY = '![Trois tables.](/media/salle.svg)';

export const mediaIllisible: Rule = {
  name: 'media-illisible',
  title: 'Image illisible',
  severity: 'warning',
  cause:
    'Le fichier n’est pas l’image que son nom annonce : il est abîmé, ou son extension a été changée à la main.',
  example: { body: BODY, files: { 'media/salle.svg': 'Ceci n’est pas un dessin.' } },
  mended: {
    body: BODY,
    files: {
      'media/salle.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
    },
  },
  fix: 'L’enregistrer de nouveau depuis un logiciel d’images.',
  check: ({ media }) =>
    media
      .filter(({ isReadable }) => !isReadable)
      .map(({ path, file }) => ({
        file,
        line: 1,
        column: 1,
        message: `${path} ne se lit pas comme une image.`,
      })),
};
