import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const NARROW = '\u202f';
const WIDE = '\u00a0';

/** French typography of a plain text: spaces that do not break, true apostrophes. Applied twice, it changes nothing more. */
export function typeset(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/(\S)[ \u00a0\u202f]+([;!?])/g, `$1${NARROW}$2`)
    .replace(/(\S)[ \u00a0\u202f]+:(?!\S*\/\/)/g, `$1${WIDE}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${WIDE}`)
    .replace(/[ \u00a0\u202f]*»/g, `${WIDE}»`)
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/(\d)[ \u00a0\u202f]([%€])/g, `$1${WIDE}$2`)
    .replace(/\.{3}/g, '…');
}

/** The same over a tree, code left as it is. */
export function typography(root: Root): void {
  visit(root, (node) => {
    if (node.type === 'element' && ['code', 'pre', 'kbd', 'samp'].includes(node.tagName))
      return SKIP;
    if (node.type === 'text') node.value = typeset(node.value);
    return undefined;
  });
}
