import { withBase } from '../../layouts/address.ts';

let last = Promise.resolve();

/**
 * Has the device keep the pages of a carnet that it does not have yet: the worker keeps what is
 * asked. One at a time, and not where somebody counts what they download.
 */
export function keepOffline(pages: readonly string[]): void {
  const { serviceWorker, connection } = navigator as Navigator & {
    connection?: { saveData?: boolean };
  };
  if (serviceWorker?.controller && !connection?.saveData)
    last = last.then(() => keepMissing(pages)).catch(() => undefined);
}

async function keepMissing(pages: readonly string[]): Promise<void> {
  for (const path of pages)
    if (!(await caches.match(withBase(path)))) await (await fetch(withBase(path))).text();
}
