import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face as FontFile, Font, shape, Variation } from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import type { Face } from './face.ts';

/** The faces of the site. */
export interface Faces {
  title: Face;
  text: Face;
  strong: Face;
}

/** Text is drawn as outlines, by us: the fonts of a system would give other bytes, or none. */
export async function readFaces(): Promise<Faces> {
  // One after the other: the decompressor gives a view of its memory, which the next font takes.
  const bricolage = await open('bricolage');
  const atkinson = await open('atkinson');
  return { title: faceOf(bricolage), text: faceOf(atkinson, 400), strong: faceOf(atkinson, 700) };
}

async function open(name: string): Promise<FontFile> {
  const file = new URL(`../styles/fonts/${name}.woff2`, import.meta.url);
  return new FontFile(new Blob(await wawoff2.decompress(await readFile(file))));
}

function faceOf(file: FontFile, weight?: number): Face {
  const font = new Font(file);
  if (weight !== undefined) font.setVariations([new Variation('wght', weight)]);
  const unit = file.upem;
  const widthOf = once((word: string) => {
    const advances = glyphs(font, word).map(({ xAdvance = 0 }) => xAdvance);
    return advances.reduce((sum, advance) => sum + advance, 0) / unit;
  });
  const outline = once((glyph: number) => font.glyphToPath(glyph));
  return {
    has: (character) => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined,
    // Words come back from one line to another, and from one title to another.
    width: (text) =>
      text
        .split(' ')
        .map(widthOf)
        .reduce((sum, width) => sum + widthOf(' ') + width),
    path(text, { x, y, size }) {
      let pen = 0;
      const shapes = glyphs(font, text).map(({ codepoint, xAdvance = 0, xOffset = 0 }) => {
        const at = pen + xOffset;
        pen += xAdvance;
        return `<path transform="translate(${at})" d="${outline(codepoint)}"/>`;
      });
      const scale = size / unit;
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${shapes.join('')}</g>`;
    },
  };
}

/** Kerned, and with the ligatures of the font. */
function glyphs(font: Font, text: string) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

/** The same answer to the same question, found once. */
function once<Question, Answer>(
  find: (question: Question) => Answer,
): (question: Question) => Answer {
  const found = new Map<Question, Answer>();
  return (question) => {
    const known = found.get(question);
    if (known !== undefined) return known;
    const answer = find(question);
    found.set(question, answer);
    return answer;
  };
}
