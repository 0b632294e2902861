import { visit } from 'unist-util-visit';
import { treeOf, wordsOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

const MOST_WORDS = 25;
/** Under that, an average says nothing. */
const ENOUGH_SENTENCES = 3;

const LONG =
  'Avant la séance il faut prévoir une salle assez grande pour que chaque commune ait sa table et que personne ne gêne le passage des fauteuils roulants.';

export const phrasesLongues: Rule = {
  name: 'phrases-longues',
  title: 'Phrases trop longues',
  severity: 'warning',
  cause: `Les phrases d’un texte font plus de ${MOST_WORDS} mots en moyenne : on les relit deux fois, ou on abandonne.`,
  example: { body: [LONG, LONG, LONG].join(' ') },
  mended: { body: 'Prévoir une grande salle. Une table par commune. Le passage reste libre.' },
  fix: 'Couper les phrases : une idée, une phrase.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body, texts }) =>
      [body, ...texts.filter(({ kind }) => kind !== 'line')].flatMap((text) => {
        const lengths: number[] = [];
        visit(treeOf(text), 'paragraph', (node) => {
          lengths.push(...sentenceLengths(wordsOf(node)));
        });
        const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
        return lengths.length < ENOUGH_SENTENCES || average <= MOST_WORDS
          ? []
          : {
              file: entry.file,
              ...text.placeOf(0),
              message: `Les phrases de ce texte font ${Math.round(average)} mots en moyenne.`,
            };
      }),
    ),
};

const sentenceLengths = (text: string): number[] =>
  text
    .split(/(?<=[.!?…])[\s\u00a0]+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)
    .filter((length) => length > 0);
