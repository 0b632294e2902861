import { applyEdits } from '../edit.ts';
import { type Slip, slipsIn } from '../french-typing.ts';
import { headingSpansOf, readMarkdown, spansOf, treeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { LocatedText } from '../sheet.ts';

/** What people type to search, or a machine reads: not sentences. */
const NOT_SENTENCES = new Set([
  'keywords',
  'synonyms',
  'horaires',
  'telephone',
  'courriels',
  'id',
  'pivot',
]);

const isSentence = ({ path }: Pick<LocatedText, 'path'>): boolean =>
  !NOT_SENTENCES.has(String(path[0]));

/** Most texts have none of these: no need to read them. */
const SUSPECT = /["“]|'| {2}/;

function slipsOf(text: LocatedText): Slip[] {
  if (!isSentence(text) || !SUSPECT.test(text.source)) return [];
  if (text.kind === 'line') return slipsIn(text.source, [whole(text.source)]);
  return slipsIn(text.source, spansOf(treeOf(text), text.source));
}

const whole = (source: string) => ({ start: 0, end: source.length });

export const typographie: Rule = {
  name: 'typographie',
  title: 'Typographie à reprendre',
  severity: 'warning',
  cause:
    'La machine compose seule les espaces insécables, les apostrophes et les points de suspension. Elle ne change ni les guillemets droits ou anglais, ni l’apostrophe qui touche un lien, ni deux espaces de suite.',
  example: { body: 'Dites-lui "essayez", puis  attendez.' },
  mended: { body: 'Dites-lui « essayez », puis attendez.' },
  fix: 'Écrire « ainsi », avec une seule espace entre les mots ; ou lancer npm run check:content -- --fix.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body, texts }) =>
      [body, ...texts].flatMap((text) =>
        slipsOf(text).flatMap(({ start, end, told }) =>
          told === undefined
            ? []
            : {
                file: entry.file,
                ...text.placeOf(start),
                message: `${told} Ici : « ${around(text.source, start, end)} ».`,
              },
        ),
      ),
    ),
  mend: {
    body: (source) => applyEdits(source, mendable(source)),
    value: (source, text) => {
      if (!isSentence(text)) return [];
      return text.kind === 'line' ? slipsIn(source, [whole(source)]) : mendable(source);
    },
  },
};

/** The anchor of a heading is made of its words: people mend those by hand. */
function mendable(source: string): Slip[] {
  const tree = readMarkdown(source);
  const headings = headingSpansOf(tree);
  return slipsIn(source, spansOf(tree, source)).filter(
    ({ start }) => !headings.some((span) => span.start <= start && start < span.end),
  );
}

const around = (source: string, start: number, end: number): string =>
  source
    .slice(Math.max(0, start - 12), end + 4)
    .replace(/\s+/g, ' ')
    .trim();
