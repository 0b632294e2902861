import { inflateSync } from 'node:zlib';

interface PdfObject {
  dictionary: string;
  stream: Buffer | undefined;
}

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj/g;
const DRAWN = /\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|(BDC)|(EMC)/g;
const MAPPED = /<([0-9A-F]{4})>(?: <([0-9A-F]{4})>)? <([0-9A-F]+)>/g;

/**
 * The tagged text of a PDF made by Chromium, in the order it is drawn, without its spaces:
 * a line that turns keeps none. What is not tagged (page numbers) is left out.
 */
export function taggedText(pdf: Buffer): string {
  const objects = read(pdf);
  const pages = [...objects.values()].filter(({ dictionary }) =>
    /\/Type \/Page\b/.test(dictionary),
  );
  return pages.map((page) => textOf(page, objects)).join('');
}

function read(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, name = '', body = ''] of pdf.toString('latin1').matchAll(OBJECT)) {
    const [dictionary = '', packed] = body.split(/\s+stream\n/);
    const bytes = packed && Buffer.from(packed.replace(/\nendstream$/, ''), 'latin1');
    const stream = bytes && dictionary.includes('/FlateDecode') ? inflateSync(bytes) : undefined;
    objects.set(name, { dictionary, stream });
  }
  return objects;
}

function textOf({ dictionary }: PdfObject, objects: Map<string, PdfObject>): string {
  const fonts = new Map(
    [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', object = '']) => [
      name,
      lettersOf(objects.get(object), objects),
    ]),
  );
  const drawing = objects.get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '')?.stream;
  let letters: Map<string, string> | undefined;
  let isTagged = false;
  let text = '';
  for (const [, font, drawn, opens, closes] of (drawing?.toString('latin1') ?? '').matchAll(
    DRAWN,
  )) {
    if (font) letters = fonts.get(font);
    if (opens) isTagged = true;
    if (closes) isTagged = false;
    if (drawn && isTagged)
      text += (drawn.match(/.{4}/g) ?? []).map((glyph) => letters?.get(glyph) ?? '\ufffd').join('');
  }
  return text.replace(/\s/g, '');
}

/** Glyph to letters, as the font says it. */
function lettersOf(
  font: PdfObject | undefined,
  objects: Map<string, PdfObject>,
): Map<string, string> {
  const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font?.dictionary ?? '')?.[1] ?? '')?.stream;
  const letters = new Map<string, string>();
  const mapping = (map?.toString('latin1') ?? '').split('endcodespacerange')[1] ?? '';
  for (const [, first = '', last = first, target = ''] of mapping.matchAll(MAPPED)) {
    const size = parseInt(last, 16) - parseInt(first, 16);
    for (let step = 0; step <= size; step += 1)
      letters.set(
        (parseInt(first, 16) + step).toString(16).toUpperCase().padStart(4, '0'),
        String.fromCharCode(...unitsOf(target, step)),
      );
  }
  return letters;
}

const unitsOf = (target: string, step: number): number[] =>
  (target.match(/.{4}/g) ?? []).map(
    (unit, index, units) => parseInt(unit, 16) + (index === units.length - 1 ? step : 0),
  );
