import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Booklet } from '../booklet.ts';
import { identifierOf } from './identifier.ts';
import { type BookPage, NAVIGATION } from './pages.ts';
import { xml } from './xml.ts';

/** A file of the book that is no page: its identifier, its name, its type, what it is for. */
export interface BookFile {
  id: string;
  name: string;
  type: string;
  properties?: string;
}

/** `package.opf`: what the book is, what it holds, in which order it is read. */
export const packageDocument = (
  booklet: Booklet,
  pages: readonly BookPage[],
  files: readonly BookFile[],
): string =>
  xml({
    type: 'root',
    children: [
      x(
        'package',
        {
          xmlns: 'http://www.idpf.org/2007/opf',
          version: '3.0',
          'xml:lang': 'fr',
          'unique-identifier': 'identifiant',
        },
        [
          x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(booklet)),
          x('manifest', [
            ...pages.map(({ id, hasDrawing }) =>
              x('item', {
                id,
                href: `${id}.xhtml`,
                'media-type': 'application/xhtml+xml',
                properties: propertiesOf(id, hasDrawing),
              }),
            ),
            ...files.map(({ id, name, type, properties }) =>
              x('item', { id, href: name, 'media-type': type, properties }),
            ),
          ]),
          x(
            'spine',
            pages.map(({ id }) => x('itemref', { idref: id })),
          ),
        ],
      ),
    ],
  });

const propertiesOf = (id: string, hasDrawing: boolean): string | undefined =>
  [id === NAVIGATION && 'nav', hasDrawing && 'svg'].filter(Boolean).join(' ') || undefined;

const metadata = (booklet: Booklet): (Element | undefined)[] => [
  x('dc:identifier', { id: 'identifiant' }, identifierOf(booklet)),
  x('dc:title', booklet.title),
  x('dc:language', 'fr'),
  x('dc:publisher', 'Maillage'),
  booklet.note.trim() ? x('dc:description', booklet.note) : undefined,
  x('dc:rights', 'Licence Ouverte 2.0 ; les citations restent à leurs auteurs.'),
  x('dc:date', booklet.day),
  meta('dcterms:modified', `${booklet.day}T12:00:00Z`),
  ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
  meta('schema:accessModeSufficient', 'textual'),
  ...FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  meta(
    'schema:accessibilitySummary',
    'Textes structurés par des titres, table des matières, images décrites. Les motifs tissés sont des décors.',
  ),
];

const FEATURES = [
  'alternativeText',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
];

const meta = (property: string, value: string): Element => x('meta', { property }, value);
