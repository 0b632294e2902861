import { visit } from 'unist-util-visit';
import { treeOf, wordsOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

const MOST_WORDS = 120;

const SENTENCE = 'La salle est ouverte, la table est prête, et chacun sait où il s’assoit.';

export const paragrapheLong: Rule = {
  name: 'paragraphe-long',
  title: 'Pavé de texte',
  severity: 'warning',
  cause: `Un paragraphe fait plus de ${MOST_WORDS} mots : sur un téléphone, c’est un écran entier sans respirer. On le saute.`,
  example: { body: Array<string>(10).fill(SENTENCE).join(' ') },
  mended: { body: `${SENTENCE}\n\n${SENTENCE}` },
  fix: 'Le couper en deux, ou en faire une liste.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body, texts }) =>
      [body, ...texts.filter(({ kind }) => kind !== 'line')].flatMap((text) => {
        const found: { file: string; line: number; column: number; message: string }[] = [];
        visit(treeOf(text), 'paragraph', (node) => {
          const words = wordsOf(node).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
          if (words <= MOST_WORDS) return;
          const place = text.placeOf(node.position?.start.offset ?? 0);
          const message = `Ce paragraphe fait ${words} mots.`;
          found.push({ file: entry.file, ...place, message });
        });
        return found;
      }),
    ),
};
