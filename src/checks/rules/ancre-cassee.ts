import { visit } from 'unist-util-visit';
import { didYouMean } from '../../model/suggest.ts';
import { anchorsOf, mentionedPaths } from '../anchors.ts';
import { treeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { Place, Sheet } from '../sheet.ts';

interface Aim extends Place {
  path: string;
  anchor: string;
}

export const ancreCassee: Rule = {
  name: 'ancre-cassee',
  title: 'Lien vers un passage qui n’existe pas',
  severity: 'warning',
  cause:
    'La page existe, mais pas le passage que le lien montre après le signe # : on arrive en haut de la page. Un titre a peut-être été modifié.',
  example: { body: '## La veille\n\nVoir [plus haut](#s-le-jour-meme).' },
  mended: { body: '## La veille\n\nVoir [plus haut](#s-la-veille).' },
  fix: 'Reprendre l’adresse du passage dans le sommaire de la page, ou retirer ce qui suit le #.',
  check({ sheets }) {
    const mentioned = mentionedPaths(sheets);
    const byPath = new Map(sheets.map((sheet) => [sheet.entry.path, sheet]));
    const known = new Map<Sheet, Set<string>>();
    const anchors = (sheet: Sheet) => {
      let found = known.get(sheet);
      if (!found) known.set(sheet, (found = anchorsOf(sheet, mentioned)));
      return found;
    };
    return sheets.flatMap((sheet) =>
      aimsOf(sheet).flatMap(({ path, anchor, line, column }) => {
        const target = byPath.get(path);
        if (!target || anchors(target).has(decoded(anchor))) return [];
        return {
          file: sheet.entry.file,
          line,
          column,
          message: `« ${path} » n’a pas de passage « #${decoded(anchor)} ».`,
          fix: didYouMean(decoded(anchor), [...anchors(target)]),
        };
      }),
    );
  },
};

/** Links to a passage: of a page of the site, or of the page itself. */
const aimsOf = (sheet: Sheet): Aim[] => [
  ...sheet.links.flatMap(({ path, anchor, line, column }) =>
    anchor ? { path: path.endsWith('/') ? path : `${path}/`, anchor, line, column } : [],
  ),
  ...[sheet.body, ...sheet.texts].flatMap((text) => {
    const found: Aim[] = [];
    if (text.kind !== 'line' && text.source.includes('](#'))
      visit(treeOf(text), 'link', ({ url, position }) => {
        if (/^#./.test(url))
          found.push({
            path: sheet.entry.path,
            anchor: url.slice(1),
            ...text.placeOf(position?.start.offset ?? 0),
          });
      });
    return found;
  }),
];

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
