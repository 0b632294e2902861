import { readFileSync } from 'node:fs';
import { nowhere, type Surroundings } from '../markdown/index.ts';
import { MEDIA } from '../model/fields/media.ts';

const FOLDER = new URL('../../content/media/', import.meta.url);
const PAPER_OF_THE_SCREEN = /#f8f2e4/gi;

/** Drawings of the library stand in the page itself, on white: a tinted ground would print grey. */
export const withDrawings: Surroundings = {
  ...nowhere,
  href: (path) => (path.startsWith(MEDIA) && path.endsWith('.svg') ? asData(path) : path),
};

function asData(path: string): string {
  const drawing = readFileSync(new URL(path.slice(MEDIA.length), FOLDER), 'utf8');
  const onWhite = drawing.replace(PAPER_OF_THE_SCREEN, '#ffffff');
  return `data:image/svg+xml;base64,${Buffer.from(onWhite).toString('base64')}`;
}
