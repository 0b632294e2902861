import { isOwnCache } from '../cache-names.ts';
import { kindOf } from '../request-kind.ts';
import { assetFirst, keepAssets, pruneAssets } from './assets.ts';
import { build, names, site } from './build.ts';
import { networkFirst } from './network-first.ts';
import { worker } from './scope.ts';
import { keepAhead, keepOpenPage } from './store.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, site);
  if (kind === 'asset') event.respondWith(assetFirst(request));
  // A page that a script asks for is of a carnet: to be made into a booklet, or read later.
  else if (kind) event.respondWith(networkFirst(event, kind));
});

async function install(): Promise<void> {
  await keepAssets();
  await keepAhead();
  // Not on activation: a page that is opened meanwhile waits for its end.
  for (const { url } of await worker.clients.matchAll({ includeUncontrolled: true }))
    await keepOpenPage(url);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  for (const name of await caches.keys())
    if (isOwnCache(name, build.basePath) && !Object.values(names).includes(name))
      await caches.delete(name);
  await pruneAssets();
}
