import { readTag } from '../../markdown/tags.ts';
import type { Part } from '../../parts/index.ts';
import { mediaInFile, mediaInForm } from '../format/media-address.ts';

/** Names of the form's fields that hold what stands between the tags. */
export const INSIDE = 'contenu';
export const ITEMS = 'elements';

export type BlockValues = Record<string, unknown>;

const ATTRIBUTES = '(?:\\s+[A-Za-z]+="[^"<>{}]*")*\\s*';

const itemOf = ({ inside }: Part): Part | undefined =>
  typeof inside === 'string' ? undefined : inside;

/** A part from its opening tag to its own closing tag, as the source of a regular expression. */
function sourceOf(part: Part): string {
  const { tag, inside } = part;
  if (inside === 'nothing') return `<${tag}${ATTRIBUTES}/>`;
  const item = itemOf(part);
  // No tag of the same name inside: the first closing tag is then the right one.
  const between = item ? `(?:\\s*${sourceOf(item)})*\\s*` : `(?:(?!<${tag}[\\s>])[\\s\\S])*?`;
  return `<${tag}${ATTRIBUTES}>[ \\t]*\\n${between}</${tag}>`;
}

/** Recognises a part at the start of a block. It has no `m` flag, and begins with `^`: Decap asks both. */
export const blockPattern = (part: Part): RegExp =>
  new RegExp(`^${sourceOf(part)}[ \\t]*(?=\\n|$)`);

/** The values of a part written in a body. */
export function readBlock(part: Part, source: string): BlockValues {
  const end = openingEnd(source);
  const values = readAttributes(part, source.slice(0, end));
  if (part.inside === 'nothing') return values;
  const between = source.slice(end, source.lastIndexOf('</'));
  const item = itemOf(part);
  if (!item) return { ...values, [INSIDE]: between.trim() };
  const items = between.match(new RegExp(sourceOf(item), 'g')) ?? [];
  return { ...values, [ITEMS]: items.map((text) => readBlock(item, text)) };
}

const openingEnd = (source: string): number => source.indexOf('>') + 1;

function readAttributes(part: Part, opening: string): BlockValues {
  const attributes = readTag(opening)?.attributes ?? {};
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]): [string, string | number] => {
      const kind = part.fields[key]?.control.kind;
      return [key, kind === 'number' ? Number(value) : mediaInForm(kind, value)];
    }),
  );
}

/** The same part, written: attributes literal and entity-encoded, tags alone on their lines. */
export function writeBlock(part: Part, values: BlockValues): string {
  const attributes = Object.keys(part.fields)
    .map((key) => [key, attributeOf(part, key, values[key])] as const)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${encode(value)}"`)
    .join('');
  if (part.inside === 'nothing') return `<${part.tag}${attributes} />`;
  const item = itemOf(part);
  const between = item
    ? asItems(values[ITEMS])
        .map((each) => writeBlock(item, each))
        .join('\n\n')
    : textOf(values[INSIDE]).trim();
  return [`<${part.tag}${attributes}>`, ...(between ? [between] : []), `</${part.tag}>`].join(
    '\n\n',
  );
}

/** A value of the form, as text. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const asItems = (value: unknown): BlockValues[] =>
  Array.isArray(value) ? (value as BlockValues[]) : [];

function attributeOf(part: Part, key: string, value: unknown): string {
  const text = textOf(value).replace(/\s+/g, ' ').trim();
  return mediaInFile(part.fields[key]?.control.kind, text);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
};

const encode = (text: string): string =>
  text.replace(/[&"<>{}]/g, (character) => ENTITIES[character] ?? '');
