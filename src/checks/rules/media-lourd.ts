import { spellBytes } from '../../parts/index.ts';
import type { Rule } from '../rule.ts';

const DRAWING_BUDGET = 60_000;
export const PICTURE_BUDGET = 200_000;
const PICTURE = /\.(png|jpe?g|webp|avif)$/i;

const drawing = (comment: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><!--${comment}--></svg>`;
const BODY = '![Trois tables.](/media/salle.svg)';

/** Files to download have no budget: people ask for them, and their weight is told beside the link. */
export const budgetOf = (path: string): number | undefined =>
  /\.svg$/i.test(path) ? DRAWING_BUDGET : PICTURE.test(path) ? PICTURE_BUDGET : undefined;

export const mediaLourd: Rule = {
  name: 'media-lourd',
  title: 'Image trop lourde',
  severity: 'warning',
  cause: `Une image pèse plus que ce qu’une connexion faible supporte : ${spellBytes(PICTURE_BUDGET)} pour une photo, ${spellBytes(DRAWING_BUDGET)} pour un dessin (SVG).`,
  example: { body: BODY, files: { 'media/salle.svg': drawing('x'.repeat(DRAWING_BUDGET)) } },
  mended: { body: BODY, files: { 'media/salle.svg': drawing('') } },
  fix: 'Réduire l’image à 1 600 pixels de large au plus, l’enregistrer en WebP ou en JPEG ; simplifier un dessin.',
  check: ({ media }) =>
    media.flatMap(({ path, file, bytes }) => {
      const budget = budgetOf(path);
      return budget === undefined || bytes <= budget
        ? []
        : {
            file,
            line: 1,
            column: 1,
            message: `Cette image pèse ${spellBytes(bytes)}, plus que ${spellBytes(budget)}.`,
          };
    }),
};
