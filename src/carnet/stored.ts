import { add, isPage, NOTHING, type Selection, withNote, withTitle } from './selection.ts';

/** What a device keeps of a carnet. */
export interface Stored {
  selection: Selection;
  /** What stood there and could not be read: kept as it was, for the person to take back. */
  unread: readonly string[];
  /** Fields of a later version of the site: written again as they are. */
  others: Readonly<Record<string, unknown>>;
}

const EMPTY: Stored = { selection: NOTHING, unread: [], others: {} };

/** Reads what was written, whatever became of it. Nothing of it is lost. */
export function readStored(text: string | null): Stored {
  if (text === null) return EMPTY;
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...EMPTY, unread: [text] };
  const { title, note, pages, unread, ...others } = value as Record<string, unknown>;
  const known = listOf(pages).filter(isPage);
  const { pages: kept } = add(NOTHING, known);
  const strange = listOf(pages).filter((page) => !isPage(page) || !kept.includes(page));
  const named = withTitle({ ...NOTHING, pages: kept }, textOf(title));
  return {
    selection: withNote(named, textOf(note)),
    unread: [
      ...listOf(unread).map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
      ...[title, note].filter((one) => one !== undefined && typeof one !== 'string').map(json),
      ...strange.map(json),
    ],
    others,
  };
}

/** The inverse. Nothing when there is nothing to keep. */
export function writeStored({ selection, unread, others }: Stored): string {
  return JSON.stringify({ ...others, ...selection, ...(unread.length > 0 && { unread }) });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const json = (value: unknown): string => JSON.stringify(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
