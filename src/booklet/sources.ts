import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Booklet, SOURCES, sourcesId } from './booklet.ts';
import { chapterHead } from './chapter-head.ts';

export const SOURCES_TITLE = 'Sources et licences';
const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

/** What each sheet was written from, numbered as in its text, and what may be done with all of them. */
export const sources = ({ title, sheets }: Booklet): Element =>
  h('section', { className: ['feuillet', 'provenances'] }, [
    chapterHead(title, SOURCES, SOURCES_TITLE),
    h('p', [
      'Les textes sont de Maillage, sous ',
      h('a', { href: LICENCE }, 'Licence Ouverte 2.0'),
      '\u00a0: ils peuvent être repris, même changés, en disant d’où ils viennent et de quand. Les citations restent à leurs auteurs.',
    ]),
    h(
      'p',
      'Une fiche change avec le temps. Son adresse, à la fin de chacune, mène à sa dernière version.',
    ),
    ...sheets
      .filter((sheet) => sheet.sources.length > 0)
      .map((sheet) =>
        h('section', { className: ['sources-de', sheet.dye] }, [
          h('h2', { id: sourcesId(sheet) }, [h('a', { href: `#${sheet.id}` }, sheet.title)]),
          h('ol', { className: ['sources'] }, structuredClone(sheet.sources)),
        ]),
      ),
  ]);
