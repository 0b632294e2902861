/** What is asked, as far as keeping it goes. */
export type Kind = 'page' | 'file' | 'index' | 'asset';

/** What the worker reads of a request. */
export interface Asked {
  method: string;
  url: string;
  /** The page that asks. */
  referrer: string;
  headers: { has(name: string): boolean };
}

const EDITOR = 'admin/';
const FOLDERS: readonly [string, Kind][] = [
  ['_astro/', 'asset'],
  ['pagefind/', 'index'],
  ['media/', 'file'],
  // What a carnet shows of its pages.
  ['mon-carnet/pages.json', 'file'],
];
const PAGE = /(?:^|\/)(?:[^./]*|[^/]+\.html)$/;

/**
 * What a request is for under the address of the site. Nothing when the worker leaves it alone: the editor
 * and all it asks for, other hosts, what is sent, open data, pieces of a video.
 */
export function kindOf({ method, url, referrer, headers }: Asked, site: string): Kind | undefined {
  if (method !== 'GET' || headers.has('range') || isEditor(referrer, site)) return undefined;
  if (!url.startsWith(site) || isEditor(url, site)) return undefined;
  const path = pathIn(url, site);
  if (path === 'favicon.svg') return 'file';
  const folder = FOLDERS.find(([name]) => path.startsWith(name));
  return folder ? folder[1] : PAGE.test(path) ? 'page' : undefined;
}

/** Whether that address is the editor's: nothing of it is kept. */
export const isEditor = (url: string, site: string): boolean =>
  `${pathIn(url, site)}/`.startsWith(EDITOR);

/** The address under which a page or a file is kept: without what was searched, nor the section. */
export function keptAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/index\.html$/, '/');
  return origin + (/(^|\/)[^./]+$/.test(path) ? `${path}/` : path);
}

const pathIn = (url: string, site: string): string =>
  url.startsWith(site) ? (url.slice(site.length).split(/[?#]/)[0] ?? '') : '';
