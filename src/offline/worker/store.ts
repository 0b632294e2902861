import { isHtml, toKeep } from '../kept-copy.ts';
import { mediaIn } from '../media-in.ts';
import { type Kind, kindOf, keptAddress } from '../request-kind.ts';
import { build, names, site } from './build.ts';

/** A film would fill a phone. */
const HEAVY_BYTES = 5_000_000;

const ahead = new Set(build.pages.map((path) => new URL(path, site).href));

/** What a build says of itself goes with it; the rest stays until it is read again, or emptied. */
const cacheOf = (kind: Kind, address: string): Promise<Cache> =>
  caches.open(kind === 'index' || ahead.has(address) ? names.build : names.read);

/** The copy of that address, if one is kept. */
export async function find(kind: Kind, url: string): Promise<Response | undefined> {
  const address = keptAddress(url);
  return (await cacheOf(kind, address)).match(address);
}

/** Keeps a whole answer, or forgets an address that leads nowhere any more. */
export async function keep(kind: Kind, url: string, response: Response): Promise<void> {
  const address = keptAddress(url);
  const cache = await cacheOf(kind, address);
  if (response.status === 404 || response.status === 410) await cache.delete(address);
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return;
  if (Number(response.headers.get('content-length')) > HEAVY_BYTES) return;
  if (kind === 'page' && !isHtml(response)) return;
  const copy = await toKeep(response, new Date());
  await cache.put(address, copy.clone());
  if (kind === 'page') await keepMediaOf(await copy.text());
}

/** An image further down, a paper to print: they are wanted once away from the network. */
async function keepMediaOf(html: string): Promise<void> {
  for (const url of mediaIn(html, site))
    if (!(await find('file', url))) await fetchAndKeep('file', url);
}

async function fetchAndKeep(kind: Kind, url: string): Promise<void> {
  try {
    await keep(kind, url, await fetchNow(url));
  } catch {
    // The network went away, or the device is full: what is read now does not depend on it.
  }
}

/** The pages of this build that are there before they are read. Rejects when one is out of reach. */
export async function keepAhead(): Promise<void> {
  for (const url of ahead) await keep('page', url, await fetchNow(url));
}

// A copy of the browser's own may be of the build before.
const fetchNow = (url: string): Promise<Response> => fetch(url, { cache: 'no-cache' });

/** The page that somebody is reading while the worker is installed: it was read before it could be kept. */
export async function keepOpenPage(url: string): Promise<void> {
  const kind = kindOf({ method: 'GET', url, referrer: '', headers: new Headers() }, site);
  if (kind === 'page' && !(await find(kind, url))) await fetchAndKeep(kind, url);
}
