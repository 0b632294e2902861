/** What a carnet is made of. A page is a path of the site without its base: `/fiches/x/`. */
export interface Selection {
  /** One line; may be empty. */
  title: string;
  /** A few lines; may be empty. */
  note: string;
  /** In the order chosen, each once. */
  pages: string[];
}

export const NOTHING: Selection = { title: '', note: '', pages: [] };

/** A carnet is held in the hand, and its address goes in a message. Lengths are in characters. */
export const LIMITS = { title: 120, note: 1500, pages: 200 } as const;

const PAGE = /^\/[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/;
const LONGEST_PAGE = 200;

/** Whether that may be the path of an entry's page. It may lead nowhere. */
export const isPage = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_PAGE && PAGE.test(value);

export const has = ({ pages }: Selection, page: string): boolean => pages.includes(page);

/** Nothing kept and nothing written. */
export const isEmpty = ({ title, note, pages }: Selection): boolean =>
  pages.length === 0 && title === '' && note === '';

export const isFull = ({ pages }: Selection): boolean => pages.length >= LIMITS.pages;

/** With those pages at the end, or at that place. Those already there stay where they are; the last ones beyond the limit are left out. */
export function add(selection: Selection, added: readonly string[], place?: number): Selection {
  const room = LIMITS.pages - selection.pages.length;
  const fresh = [...new Set(added)].filter((page) => !has(selection, page)).slice(0, room);
  return { ...selection, pages: selection.pages.toSpliced(place ?? Infinity, 0, ...fresh) };
}

export const remove = (selection: Selection, page: string): Selection => ({
  ...selection,
  pages: selection.pages.filter((other) => other !== page),
});

/** With that page at that place, counted from zero once it is out; beyond an end, at that end. */
export function move(selection: Selection, page: string, place: number): Selection {
  if (!has(selection, page)) return selection;
  const others = remove(selection, page).pages;
  return { ...selection, pages: others.toSpliced(Math.max(0, place), 0, page) };
}

export const withTitle = (selection: Selection, title: string): Selection => ({
  ...selection,
  title: cut(clean(title).replace(/\s+/g, ' ').trim(), LIMITS.title),
});

export const withNote = (selection: Selection, note: string): Selection => ({
  ...selection,
  note: cut(clean(note).replace(/\r\n?/g, '\n').trim(), LIMITS.note),
});

// What no file and no address can hold: control characters, halves of characters.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;
const clean = (text: string): string => text.toWellFormed().replace(CONTROL, '');

// As a field of a form counts them, but never in the middle of a character.
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd();
