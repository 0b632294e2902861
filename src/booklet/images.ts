import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { Booklet } from './booklet.ts';
import { all, ofTag, textProperty } from './tree.ts';

/** An image that was fetched. */
export interface Picture {
  bytes: Uint8Array<ArrayBuffer>;
  /** `image/svg+xml`. */
  type: string;
}

/** By the address in the booklet. An image that could not be fetched is not there. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Addresses of the images of a booklet, each once. */
export const imagesOf = ({ sheets }: Booklet): string[] => [
  ...new Set(
    sheets.flatMap(({ tree }) =>
      all(tree, ofTag('img')).map((image) => textProperty(image, 'src')),
    ),
  ),
];

/** Gives each image of a tree the address of its copy. Without a copy, its alternative is read instead. */
export function replaceImages(tree: Nodes, copyOf: (address: string) => string | undefined): void {
  visit(tree, 'element', (image) => {
    if (image.tagName !== 'img') return;
    const copy = copyOf(textProperty(image, 'src'));
    if (copy !== undefined) image.properties.src = copy;
    else {
      const alternative = textProperty(image, 'alt');
      Object.assign(image, {
        tagName: 'span',
        properties: { className: ['image-absente'] },
        children: [{ type: 'text', value: `Image qui n’a pas pu être jointe. ${alternative}` }],
      });
    }
  });
}
