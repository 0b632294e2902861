import { strToU8, type Zippable, zipSync } from 'fflate';
import { x } from 'xastscript';
import type { Booklet } from '../booklet.ts';
import { type Pictures, replaceImages } from '../images.ts';
import { coverImage } from './cover-image.ts';
import { type BookFile, packageDocument } from './package-document.ts';
import { pagesOf } from './pages.ts';
import { xml } from './xml.ts';

/** The styles of a book: of its pages, and of the drawing of its cover. */
export interface BookStyles {
  pages: string;
  cover: string;
}

const FOLDER = 'EPUB';
const PACKAGE = `${FOLDER}/package.opf`;

/** A booklet as an EPUB 3 file. The same booklet gives the same bytes. */
export function epub(
  booklet: Booklet,
  pictures: Pictures,
  styles: BookStyles,
): Uint8Array<ArrayBuffer> {
  const images = [...pictures].map(([address, { type, bytes }], index) => ({
    address,
    bytes,
    id: `image-${index + 1}`,
    name: `images/${index + 1}.${EXTENSIONS[type]}`,
    type,
  }));
  const pages = pagesOf(booklet, (tree) =>
    replaceImages(tree, (address) => images.find((image) => image.address === address)?.name),
  );
  const files: BookFile[] = [
    { id: 'styles', name: 'styles.css', type: 'text/css' },
    {
      id: 'image-de-couverture',
      name: 'couverture.svg',
      type: 'image/svg+xml',
      properties: 'cover-image',
    },
    ...images,
  ];
  const content: Zippable = {
    // First, and as it is: this is how the file is known for a book.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    [PACKAGE]: strToU8(packageDocument(booklet, pages, files)),
    [`${FOLDER}/styles.css`]: strToU8(styles.pages),
    [`${FOLDER}/couverture.svg`]: strToU8(coverImage(booklet, styles.cover)),
  };
  for (const { id, xhtml } of pages) content[`${FOLDER}/${id}.xhtml`] = strToU8(xhtml);
  for (const { name, bytes } of images) content[`${FOLDER}/${name}`] = bytes;
  // Noon, where the machine is: a ZIP knows no time zone.
  return zipSync(content, { mtime: new Date(`${booklet.day}T12:00:00`) });
}

/** Types of image that every reading system knows. */
export const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

const CONTAINER = xml({
  type: 'root',
  children: [
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': PACKAGE, 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  ],
});
