import { parseEntities } from 'parse-entities';
import { partByTag } from '../parts/index.ts';

/** One tag, as written: `<Encart type="info">`, `</Encart>`, `<Figure … />`. */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'alone';
  attributes: Record<string, string>;
}

const ATTRIBUTE = /\s+([A-Za-z]+)="([^"<>{}]*)"/g;
const TAG = /^<(\/?)([A-Z][A-Za-z]*)((?:\s+[A-Za-z]+="[^"<>{}]*")*)\s*(\/?)>$/;

/** Pieces of raw HTML: tags of any kind, and what stands between them. */
const ANY_TAG = /(<\/?[A-Za-z][^<>]*>)/;

/** Reads a tag of a known part, its attributes literal and entity-decoded; anything else is not one. */
export function readTag(html: string): Tag | undefined {
  const match = TAG.exec(html.trim());
  const [, closing, name = '', rawAttributes = '', alone] = match ?? [];
  if (!partByTag.has(name) || (closing && (rawAttributes || alone))) return undefined;
  const attributes = Object.fromEntries(
    [...rawAttributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
      key,
      parseEntities(value),
    ]),
  );
  return { name, kind: closing ? 'close' : alone ? 'alone' : 'open', attributes };
}

/** Raw HTML cut at its tags, nothing lost: joined again, the pieces are the input. */
export const cutTags = (html: string): string[] =>
  html.split(ANY_TAG).filter((piece) => piece !== '');
