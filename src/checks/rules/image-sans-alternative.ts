import { visit } from 'unist-util-visit';
import { treeOf } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';

const DRAWING = {
  'media/salle.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
};

export const imageSansAlternative: Rule = {
  name: 'image-sans-alternative',
  title: 'Image sans alternative',
  severity: 'warning',
  cause:
    'Une image n’a pas de texte pour qui ne la voit pas : personne aveugle, connexion lente, page imprimée sans image.',
  example: { body: '![](/media/salle.svg)', files: DRAWING },
  mended: { body: '![Trois tables, une feuille sur chacune.](/media/salle.svg)', files: DRAWING },
  fix: 'Écrire entre crochets ce que l’image apporte : ![Trois tables en îlot](/media/…).',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body, texts }) =>
      [body, ...texts]
        .filter(({ kind, source }) => kind !== 'line' && source.includes('!['))
        .flatMap((text) => {
          const findings: Finding[] = [];
          visit(treeOf(text), (node) => {
            if (node.type !== 'image' && node.type !== 'imageReference') return;
            if (node.alt?.trim()) return;
            findings.push({
              file: entry.file,
              ...text.placeOf(node.position?.start.offset ?? 0),
              message: 'Cette image n’a pas d’alternative.',
            });
          });
          return findings;
        }),
    ),
};
