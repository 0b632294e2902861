import { type AnyEntry, titleOf } from '../model/entry.ts';
import { type TypeId, TYPE_IDS, types } from '../model/index.ts';
import { ownImage, SITE_IMAGE, typeImage } from '../model/share-image.ts';
import { typeset } from '../markdown/index.ts';
import { factsOf } from '../search/index/facts.ts';

/** What an image shows. Texts are plain. */
export interface Picture {
  /** Its address in the site. */
  path: string;
  /** Whose cloth it wears; all of them when none is named. */
  type?: TypeId;
  /** Above the title. */
  kind?: string;
  title: string;
  /** Below it. */
  line: string;
}

/** The images of a library: of the site, of its types, and of the entries that have their own. */
export const picturesOf = (entries: readonly AnyEntry[]): Picture[] => [
  {
    path: SITE_IMAGE,
    title: 'La bibliothèque des bonnes pratiques de l’inclusion numérique',
    line: 'À lire, à imprimer, à adapter chez soi',
  },
  ...TYPE_IDS.map((type): Picture => ({
    path: typeImage(type),
    type,
    title: types[type].label.many,
    line: capital(types[type].purpose),
  })),
  ...entries.flatMap((entry): Picture[] => {
    const path = ownImage(entry.type, entry.path);
    if (path === undefined) return [];
    return [
      {
        path,
        type: entry.type,
        kind: types[entry.type].label.one,
        title: typeset(titleOf(entry)),
        line: inALine(factsOf(entry).map(typeset)),
      },
    ];
  }),
];

const SHORT = 30;
const HOLDS = '\u00a0';

/** One after the other: a line ends between two, or within a long one. */
const inALine = (facts: readonly string[]): string =>
  facts
    .map((fact) => (fact.length > SHORT ? fact : fact.replaceAll(' ', HOLDS)))
    .join(`${HOLDS}· `);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
