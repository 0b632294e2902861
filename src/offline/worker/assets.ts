import { unusedAssets } from '../unused-assets.ts';
import { build, names, site } from './build.ts';

const CAN_NAME_OTHERS = /\.(?:css|js)$/;

/** Their name changes with their bytes: a copy is always the right one. */
export async function assetFirst(request: Request): Promise<Response> {
  const cache = await caches.open(names.assets);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
}

/** Those of this build, but what an earlier one has already brought. */
export async function keepAssets(): Promise<void> {
  const cache = await caches.open(names.assets);
  const urls = build.assets.map((path) => new URL(path, site).href);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  await cache.addAll(urls.filter((url) => !kept.has(url)));
}

/** Forgets the assets of earlier builds that no kept page needs. */
export async function pruneAssets(): Promise<void> {
  const cache = await caches.open(names.assets);
  const read = await caches.open(names.read);
  const texts = [build.assets.join(' ')];
  for (const request of await read.keys())
    if (!request.url.includes('/media/')) texts.push(await textOf(read, request));
  const assets = await Promise.all(
    (await cache.keys()).map(async (request) => ({
      url: request.url,
      text: CAN_NAME_OTHERS.test(request.url) ? await textOf(cache, request) : '',
    })),
  );
  for (const url of unusedAssets(assets, texts)) await cache.delete(url);
}

const textOf = async (cache: Cache, request: Request): Promise<string> =>
  (await (await cache.match(request))?.text()) ?? '';
