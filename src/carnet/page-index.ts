/** What a carnet shows of the pages it names: written by the build, at the address of `INDEX`. */
export interface PageIndex {
  /** By path: title and summary, in plain text. */
  pages: Record<string, [title: string, summary: string]>;
  /** By former path: the path that replaces it. */
  moved: Record<string, string>;
}

/** Path of the page of one's carnet, and of the index it reads. */
export const CARNET = '/mon-carnet/';
export const INDEX = `${CARNET}pages.json`;

/** A page of a carnet, as it can be shown. */
export interface ShownPage {
  path: string;
  title: string;
  summary: string;
  /** Nothing stands at this address any more. */
  isGone: boolean;
}

/** Without the index (no network, and it was never read) the words of the address stand for the title. */
export function shownPage(path: string, index: PageIndex | undefined): ShownPage {
  const now = index && own(index.moved, path) ? (index.moved[path] as string) : path;
  const [title, summary] = (index && own(index.pages, now) && index.pages[now]) || [];
  return {
    path: now,
    title: title ?? wordsOf(path),
    summary: summary ?? '',
    isGone: index !== undefined && title === undefined,
  };
}

// `constructor` is a word that an address may hold.
const own = (record: object, key: string): boolean => Object.hasOwn(record, key);

const wordsOf = (path: string): string => {
  const words = (path.split('/')[2] ?? '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
