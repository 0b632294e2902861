import { visit } from 'unist-util-visit';
import { treeOf } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';

/** The level of the page's own title, which the body goes on from. */
const PAGE_TITLE = 1;

export const niveauDeTitre: Rule = {
  name: 'niveau-de-titre',
  title: 'Niveau de titre sauté',
  severity: 'warning',
  cause:
    'Un titre descend de plusieurs niveaux d’un coup. Qui écoute la page avec un lecteur d’écran croit qu’il manque une partie.',
  example: { body: '## La veille\n\nPréparer la salle.\n\n#### Les tables\n\nEn îlots.' },
  mended: { body: '## La veille\n\nPréparer la salle.\n\n### Les tables\n\nEn îlots.' },
  fix: 'Descendre d’un niveau à la fois : ## puis ###.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body }) => {
      const findings: Finding[] = [];
      let above = PAGE_TITLE;
      if (body.source.includes('#'))
        visit(treeOf(body), 'heading', ({ depth, position }) => {
          if (depth > above + 1)
            findings.push({
              file: entry.file,
              ...body.placeOf(position?.start.offset ?? 0),
              message: `Ce titre est de niveau ${depth}, sous un titre de niveau ${above}.`,
              fix: `Écrire ${'#'.repeat(above + 1)} au lieu de ${'#'.repeat(depth)}.`,
            });
          above = Math.max(depth, PAGE_TITLE + 1);
        });
      return findings;
    }),
};
