import { toString } from 'hast-util-to-string';
import { compile, nowhere, type Reader } from '../markdown/index.ts';

/** A field of kind « text » as one line of plain text: for descriptions and feeds. */
export const plainText = (source: string, reader: Reader): string =>
  toString(compile(source, { reader, around: nowhere, kind: 'text' }).tree)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
