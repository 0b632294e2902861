import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';

const SPACE = '[ \u00a0\u202f]';
/** « source 3 », « sources 1, 2 et 3 »: not inside a longer word, nor before a unit or a decimal. */
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\d-])(?:source${SPACE}\\d{1,2}|sources${SPACE}\\d{1,2}(?:(?:,${SPACE}|${SPACE}(?:et|ou|à)${SPACE})\\d{1,2})*)(?![\\p{L}\\d]|[.,]\\d)`,
  'giu',
);
// « la source 3 de la fiche… »: another page may be meant, and a wrong link is worse than none.
const OF_ANOTHER = new RegExp(
  `^${SPACE}(?:d[’']|(?:de|du|des|dans|sur)(?!\\p{L})(?!${SPACE}cette${SPACE}))`,
  'iu',
);

/** Where a link would be inside another control, a title, or a word to type. */
const NEVER = new Set('a button summary code pre kbd samp svg h1 h2 h3 h4 h5 h6'.split(' '));

/** Links « source 3 » to the third of the `count` sources of the page. Done twice, it changes nothing more. */
export function linkSources(root: Root, count: number): void {
  if (count === 0) return;
  visitParents(root, (node, ancestors) => {
    if (node.type === 'element') return NEVER.has(node.tagName) ? SKIP : undefined;
    if (node.type !== 'text') return undefined;
    const pieces = cut(node.value, count);
    if (!pieces) return undefined;
    const siblings = (ancestors.at(-1) as Element | Root).children as ElementContent[];
    const index = siblings.indexOf(node);
    siblings.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function cut(text: string, count: number): ElementContent[] | undefined {
  const pieces: ElementContent[] = [];
  let done = 0;
  const link = (from: number, to: number, rank: number): void => {
    if (rank < 1 || rank > count) return;
    if (from > done) pieces.push({ type: 'text', value: text.slice(done, from) });
    pieces.push(reference(text.slice(from, to), rank));
    done = to;
  };
  for (const { 0: words, index } of text.matchAll(REFERENCE)) {
    if (OF_ANOTHER.test(text.slice(index + words.length))) continue;
    const numbers = [...words.matchAll(/\d+/g)];
    // Alone, the whole words are the link; in a list, each number is one.
    const isAlone = /^source[^s]/i.test(words);
    for (const { 0: rank, index: at } of numbers)
      link(index + (isAlone ? 0 : at), index + at + rank.length, Number(rank));
  }
  if (pieces.length === 0) return undefined;
  if (done < text.length) pieces.push({ type: 'text', value: text.slice(done) });
  return pieces;
}

const reference = (words: string, rank: number): Element =>
  h(
    'a',
    {
      href: `#source-${rank}`,
      className: ['renvoi-source'],
      ...(/^\d/.test(words) && { ariaLabel: `source ${rank}` }),
    },
    words,
  );
