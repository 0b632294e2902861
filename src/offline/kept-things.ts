import { isOwnCache } from './cache-names.ts';
import { isHtml, keptOn, keptTitle } from './kept-copy.ts';

/** A page that can be read without a network. */
export interface KeptPage {
  url: string;
  title: string;
  on: Date;
}

/** What the device keeps of the site. */
export interface KeptThings {
  /** Those that somebody read, the last one first. */
  pages: KeptPage[];
  /** Images and files. */
  files: number;
  /** Of everything: pages, files, and what the site is dressed with. */
  bytes: number;
}

/** Reads what is kept of the site under that base path. */
export async function keptThings(basePath: string): Promise<KeptThings> {
  const things: KeptThings = { pages: [], files: 0, bytes: 0 };
  for (const name of await ownCaches(basePath)) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const response = await cache.match(url);
      if (!response) continue;
      if (name.endsWith(' read')) addTo(things, url, response);
      things.bytes += (await response.blob()).size;
    }
  }
  things.pages.sort((a, b) => b.on.getTime() - a.on.getTime());
  return things;
}

function addTo(things: KeptThings, url: string, response: Response): void {
  const on = keptOn(response);
  if (on && isHtml(response)) things.pages.push({ url, title: keptTitle(response), on });
  else things.files += 1;
}

/** Forgets everything; the worker goes too, and comes back with the next page. */
export async function empty(basePath: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(basePath);
  await registration?.unregister();
  for (const name of await ownCaches(basePath)) await caches.delete(name);
}

const ownCaches = async (basePath: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => isOwnCache(name, basePath));
