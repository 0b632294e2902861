import { spansOf, treeOf } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';
import type { LocatedText } from '../sheet.ts';

/** Words that praise instead of telling, and those of brochures. */
const SLOGANS =
  /(?<!\p{L})(?:clés? en main|innovante?s?|incontournables?|révolutionnaires?|disruptifs?|synergies?|boost(?:er|ez|e)|au cœur de nos|l[’']humain au (?:cœur|centre)|faire rayonner|sur[ -]mesure|solutions? unique|gagnant[ -]gagnant|à l[’']ère du numérique|ensemble,? (?:construisons|relevons|agissons))(?!\p{L})/giu;

/** What somebody else says: « … ». */
const QUOTED = /«[^»]*»/g;

export const slogan: Rule = {
  name: 'slogan',
  title: 'Mot de brochure',
  severity: 'warning',
  cause:
    'Un mot fait l’éloge au lieu de raconter : « innovant », « clé en main », « l’humain au cœur ». Un collègue n’apprend rien, et se méfie.',
  example: { body: 'Un atelier innovant et clé en main.' },
  mended: { body: 'Un atelier de deux heures. La salle est prêtée, le matériel aussi.' },
  fix: 'Dire ce qui a été fait, ou retirer le mot. Une citation le garde, entre guillemets.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body, texts }) =>
      [body, ...texts.filter(({ kind }) => kind !== 'line')].flatMap((text) =>
        slogansIn(text).map(({ word, offset }): Finding => ({
          file: entry.file,
          ...text.placeOf(offset),
          message: `« ${word} » est un mot de brochure.`,
        })),
      ),
    ),
};

function slogansIn(text: LocatedText): { word: string; offset: number }[] {
  if (text.source.search(SLOGANS) < 0) return [];
  // Blanked, so that offsets stay those of the file.
  const own = text.source.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return spansOf(treeOf(text), text.source).flatMap(({ start, end }) =>
    [...own.slice(start, end).matchAll(SLOGANS)].map(({ 0: word, index }) => ({
      word,
      offset: start + index,
    })),
  );
}
