import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';

/** Offsets `[start, end[` of a text. */
export type Range = readonly [start: number, end: number];

/** Tokens inside which MDX sees no code of its own, and a backslash would be a backslash. */
const PROTECTED = new Set([
  'codeFenced',
  'codeText',
  'literalAutolink',
  'resourceDestinationLiteralMarker',
  'definitionDestinationLiteralMarker',
]);

// What MDX takes away from Markdown: without it, both cut a text into the same pieces.
const extensions = [
  gfm(),
  { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
];

/** Where a body, read as MDX reads it, must be left as it is. In order, without overlap. */
export function protectedRanges(body: string): Range[] {
  const events = postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(body, undefined, true)),
  );
  return events
    .filter(([kind, { type }]) => kind === 'enter' && PROTECTED.has(type))
    .map(([, { start, end }]): Range => [start.offset, end.offset])
    .sort(([a], [b]) => a - b);
}
