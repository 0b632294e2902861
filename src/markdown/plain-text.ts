import type { Root } from 'hast';
import { typeset } from './typeset.ts';

/**
 * One line of words and ordinary punctuation: no sign that Markdown reads, nothing that begins
 * as a list or as code, nothing that could be an address.
 */
const PLAIN = /^[\p{L}«](?:[\p{L}\p{M}\p{N},.;:!?'’«»()…–—%€/-]| (?! ))*$/u;
const ADDRESS_OR_CODE = /www\.|:\/\/|^(?:import|export)\b/i;

/** Most texts of a library are plain: they need no reader to become what one would make of them. Else nothing. */
export function plainParagraph(source: string): Root | undefined {
  if (source.length > 2000 || !PLAIN.test(source) || ADDRESS_OR_CODE.test(source)) return undefined;
  if (source.endsWith(' ')) return undefined;
  return {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: typeset(source) }],
      },
    ],
  };
}
