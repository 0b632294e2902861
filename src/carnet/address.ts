import { add, isPage, LIMITS, NOTHING, type Selection, withNote, withTitle } from './selection.ts';

/** What an address carries of a carnet. */
export interface Shared {
  selection: Selection;
  /** What stands among its pages and is none, or one too many. */
  unread: string[];
  /** How many pages it says it has, and does not: some programs cut long addresses. */
  missing: number;
}

/** More is not written by us: an address is not a place to wait. */
const MOST_READ = 2 * LIMITS.pages;

/**
 * The part of an address after its `#`, which no server is sent:
 * `#nombre=3&pages=fiches/a,b,ressources/c&titre=Jeudi`. A page of the folder of the one before says
 * its name alone. The pages come first: what is cut of a long address is its end.
 */
export function writeAddress({ title, note, pages }: Selection): string {
  const said = pages.map((page, index) => {
    const [folder, slug] = partsOf(page);
    return folder === partsOf(pages[index - 1] ?? '')[0] ? slug : `${folder}/${slug}`;
  });
  const text = (name: string, value: string) => (value ? `&${name}=${encode(value)}` : '');
  return `#nombre=${pages.length}&pages=${said.join()}${text('titre', title)}${text('note', note)}`;
}

/** The inverse, whatever is written there. Nothing when it carries no carnet. */
export function readAddress(hash: string): Shared | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const written = given.get('pages');
  if (written === null) return undefined;
  const pages: string[] = [];
  const unread: string[] = [];
  let folder = '';
  for (const word of written.split(',', MOST_READ).map((one) => one.trim())) {
    if (word === '') continue;
    const slash = word.indexOf('/');
    if (slash >= 0) folder = word.slice(0, slash);
    const page = `/${folder}/${word.slice(slash + 1)}/`;
    if (isPage(page)) pages.push(page);
    else unread.push(word.slice(0, LIMITS.title));
  }
  const said = Number(given.get('nombre') ?? '');
  const missing = Number.isSafeInteger(said) ? Math.max(0, said - pages.length - unread.length) : 0;
  const { pages: kept } = add(NOTHING, pages);
  unread.push(...new Set(pages).difference(new Set(kept)));
  const named = withTitle({ ...NOTHING, pages: kept }, given.get('titre') ?? '');
  return { selection: withNote(named, given.get('note') ?? ''), unread, missing };
}

const partsOf = (page: string): [string, string] => {
  const [, folder = '', slug = ''] = page.split('/');
  return [folder, slug];
};

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
