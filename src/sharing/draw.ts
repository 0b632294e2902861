import { MARK } from '../components/weave/mark.ts';
import { SHARE_SIZE } from '../model/share-image.ts';
import { clothDown } from './cloth-down.ts';
import { drawable } from './drawable.ts';
import type { Dyes } from './dyes.ts';
import type { Face } from './face.ts';
import type { Faces } from './faces.ts';
import { type Box, fit } from './fit.ts';
import type { Picture } from './picture.ts';

const { width, height } = SHARE_SIZE;
const LEFT = 216;
const INSIDE = width - LEFT - 72;
const KIND = { y: 100, size: 36 };
const TITLE_TOP = { alone: 72, underKind: 128 };
const LINE_BOTTOM = 490;
const FOOT = 528;

const TITLE = { width: INSIDE, sizes: [112, 100, 88, 78, 70, 62, 54, 48], leading: 1.08 };
const LINE: Box = { width: INSIDE, height: 84, sizes: [36, 32], leading: 1.3 };

/** A picture as SVG: no font, nothing outside of it. */
export function draw({ type, kind, title, line }: Picture, faces: Faces, dyes: Dyes): string {
  const below = withoutLoneDots(textIn(line, LINE, faces.text));
  const lineHeight = below.lines.length === 0 ? 0 : heightOf(below, LINE);
  const top = kind === undefined ? TITLE_TOP.alone : TITLE_TOP.underKind;
  const box = { ...TITLE, height: LINE_BOTTOM - lineHeight - 32 - top };
  const above = textIn(title, box, faces.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${dyes.paper}"/>`,
    clothDown(type, height, dyes),
    kind && type
      ? `<g fill="${dyes.words[type]}">${faces.strong.path(kind, { x: LEFT, ...KIND })}</g>`
      : '',
    `<g fill="${dyes.ink}">${paths(above, box, faces.title, top + above.size * CAPITAL)}</g>`,
    `<g fill="${dyes.soft}">${paths(below, LINE, faces.text, LINE_BOTTOM - lineHeight + below.size)}</g>`,
    `<path fill="${dyes.ink}" d="M${LEFT} ${FOOT}h${INSIDE}v3h-${INSIDE}z"/>`,
    `<g transform="translate(${LEFT} 550) scale(1.3)"><path fill="${dyes.madder}" d="${MARK.below}"/><path fill="${dyes.ink}" d="${MARK.over}"/></g>`,
    `<g fill="${dyes.ink}">${faces.title.path('Maillage', { x: LEFT + 72, y: 592, size: 46 })}</g>`,
    '</svg>',
  ].join('');
}

// From the top of a line to its baseline, in sizes: the height of capitals, with their accents.
const CAPITAL = 0.86;

type Text = ReturnType<typeof fit>;

const textIn = (text: string, box: Box, face: Face): Text =>
  fit(drawable(text, face), box, (part) => face.width(part));

// The dot between two facts parts nothing at the end of a line.
const withoutLoneDots = ({ size, lines }: Text): Text => ({
  size,
  lines: lines.map((line) => line.replace(/\s·$/, '')),
});

const heightOf = ({ size, lines }: Text, { leading }: Box): number =>
  size * (1 + (lines.length - 1) * leading);

const paths = ({ size, lines }: Text, { leading }: Box, face: Face, baseline: number): string =>
  lines
    .map((line, index) => face.path(line, { x: LEFT, y: baseline + index * size * leading, size }))
    .join('');
