import { treeOf, wordsOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

export const sectionVide: Rule = {
  name: 'section-vide',
  title: 'Titre suivi de rien',
  severity: 'warning',
  cause: 'Un titre annonce un passage qui n’est pas écrit.',
  example: { body: '## La veille\n\n## Le jour même\n\nOuvrir la salle.' },
  mended: { body: '## Le jour même\n\nOuvrir la salle.' },
  fix: 'Écrire ce passage, ou retirer le titre.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body }) => {
      const nodes = treeOf(body).children;
      return nodes.flatMap((node, index) => {
        if (node.type !== 'heading') return [];
        const next = nodes[index + 1];
        const isEmpty = !next || (next.type === 'heading' && next.depth <= node.depth);
        return isEmpty
          ? {
              file: entry.file,
              ...body.placeOf(node.position?.start.offset ?? 0),
              message: `Rien ne suit le titre « ${wordsOf(node)} ».`,
            }
          : [];
      });
    }),
};
