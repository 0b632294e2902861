import type { Link, ListItem, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { readTag } from '../../markdown/tags.ts';
import { readMarkdown } from './markdown-blocks.ts';
import { FENCED, UNSEEN } from './shelter.ts';

/** A box to tick, as the rich text escapes it. */
const BOX = /^\\\[([ xX])\\?\](?=[ \n])/;

/** `[…]` in the words of a link: the rich text escapes its beginning only, and the link is broken. */
const BRACKETS = /\\\[([^[\]\\\n]*)\](?=[^[\]\n]*\]\()/g;

/** Spaces typed before a paragraph, which the rich text takes for code to escape. */
const SPACES = /^\\ {4,}/gm;

/** An address in angle brackets, which MDX takes for a tag. */
const BRACKETED = /^<(https?:[^<>]*)>$/;

const SHELTERED = new RegExp(`${UNSEEN}(?=[-+#>=~.)&])`, 'g');

/** The rich text writes `*` before an item: a line that begins with `+` was typed so. */
const MARKERS: Record<string, string> = { '*': '-', '+': '\\+' };

/** What the rich text gives, as this library writes: dashes before items, boxes to tick, bare addresses. */
export const asWeWrite = (given: string): string =>
  given
    .split(FENCED)
    // What stood between two fences is at the odd places, and is as it was.
    .map((text, place) => (place % 2 === 1 ? text : rewritten(text)))
    .join('');

function rewritten(given: string): string {
  const mended = withoutTildes(
    withBareAddresses(
      given.replace(SHELTERED, '\\').replace(BRACKETS, '\\[$1\\]').replace(SPACES, ''),
    ),
  );
  // From the last: what comes before does not move.
  return itemsOf(mended).reduceRight((text, { position, children: [first] }) => {
    const start = position?.start.offset ?? 0;
    const inside = first?.position?.start.offset ?? start + 1;
    const marker = mended.slice(start, start + 1);
    return [
      text.slice(0, start),
      MARKERS[marker] ?? marker,
      mended.slice(start + 1, inside),
      text.slice(inside).replace(BOX, '[$1]'),
    ].join('');
  }, mended);
}

const itemsOf = (text: string): ListItem[] => {
  const items: ListItem[] = [];
  for (const block of ownBlocks(text)) visit(block, 'listItem', (item) => void items.push(item));
  return items;
};

/** The rich text makes a link of an address that is typed. */
function withBareAddresses(text: string): string {
  if (!text.includes('<http')) return text;
  const links: Link[] = [];
  for (const block of ownBlocks(text)) visit(block, 'link', (link) => void links.push(link));
  // From the last: what comes before does not move.
  return links.reduceRight((written, { position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const bare = written.slice(start, end).replace(BRACKETED, '$1');
    return written.slice(0, start) + bare + written.slice(end);
  }, text);
}

/** The rich text writes code between backticks: tildes at the start of a line were typed so. */
function withoutTildes(text: string): string {
  const start = ownBlocks(text)
    .filter(({ type }) => type === 'code')
    .map(({ position }) => position?.start.offset ?? 0)
    .find((offset) => text[offset] === '~');
  return start === undefined
    ? text
    : withoutTildes(`${text.slice(0, start)}\\${text.slice(start)}`);
}

/** The blocks of a text, but those in a part, whose own rich text has written them already. */
function ownBlocks(text: string): RootContent[] {
  let depth = 0;
  return readMarkdown.parse(text).children.filter((block) => {
    const tag = block.type === 'html' ? readTag(block.value)?.kind : undefined;
    if (tag === 'open') depth++;
    if (tag === 'close') depth--;
    return depth === 0;
  });
}
