import { titleOf } from '../../model/entry.ts';
import { spansOf, treeOf } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';
import type { LocatedText, Sheet } from '../sheet.ts';

const ACRONYM = /(?<![\p{L}\p{N}_@#.-])\p{Lu}{2,}(?![\p{L}\p{N}_@-])/gu;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

export const sigleInconnu: Rule = {
  name: 'sigle-inconnu',
  title: 'Sigle que rien n’explique',
  severity: 'warning',
  cause:
    'Un sigle n’est ni dans le glossaire, ni écrit en entier dans la page, ni le nom d’une structure de la bibliothèque. Qui ne le connaît pas s’arrête là.',
  example: { body: 'Prévenir le CCAS la veille.' },
  mended: { body: 'Prévenir le centre communal d’action sociale (CCAS) la veille.' },
  fix: 'L’écrire en entier la première fois, avec le sigle entre parenthèses, ou lui donner une page dans le glossaire.',
  check({ sheets }) {
    const explained = explainedBy(sheets);
    return sheets.flatMap((sheet) => {
      const texts = [sheet.body, ...sheet.texts].filter(({ kind }) => kind !== 'line');
      const here = new Set(texts.flatMap(({ source }) => explainedIn(source)));
      const told = new Map<string, Finding>();
      for (const text of texts)
        for (const { acronym, offset } of acronymsIn(text))
          if (!explained.has(acronym) && !here.has(acronym) && !told.has(acronym))
            told.set(acronym, {
              file: sheet.entry.file,
              ...text.placeOf(offset),
              message: `Le sigle « ${acronym} » n’est expliqué nulle part.`,
            });
      return [...told.values()];
    });
  },
};

/** Acronyms in the plain text: not in code, nor in an address. */
function acronymsIn(text: LocatedText): { acronym: string; offset: number }[] {
  if (text.source.search(ACRONYM) < 0) return [];
  return spansOf(treeOf(text), text.source).flatMap(({ start, end }) =>
    [...text.source.slice(start, end).matchAll(ACRONYM)]
      .filter(([acronym]) => !ROMAN.test(acronym))
      .map(({ 0: acronym, index }) => ({ acronym, offset: start + index })),
  );
}

/** « le centre communal d’action sociale (CCAS) »; « le CCAS (centre communal d’action sociale) », « A, B et C (…) ». */
const EXPLANATIONS = [
  /\p{Ll}[»*_\])]*\s+\((\p{Lu}{2,})[),]/gu,
  /(\p{Lu}{2,}(?:(?:, | et | ou )\p{Lu}{2,})*)[*_]*\s+\(\p{L}*\p{Ll}[\s’']/gu,
];

const explainedIn = (source: string): string[] =>
  EXPLANATIONS.flatMap((pattern) => [...source.matchAll(pattern)]).flatMap(([, list = '']) =>
    acronymsOf(list),
  );

const acronymsOf = (text: string): string[] => text.match(/\p{Lu}{2,}/gu) ?? [];

/** What the glossary explains, and the words in capitals that make the names of organisations. */
function explainedBy(sheets: readonly Sheet[]): Set<string> {
  return new Set(
    sheets.flatMap(({ entry }) => {
      if (entry.type === 'term') {
        const { term, acronym = '', synonyms } = entry.data;
        return [term, acronym, ...synonyms].flatMap(acronymsOf);
      }
      if (entry.type !== 'organisation') return [];
      return [
        ...acronymsOf(titleOf(entry)),
        ...entry.slug.split('-').map((part) => part.toUpperCase()),
      ];
    }),
  );
}
