import { CMS } from '../decap.ts';
import { rememberWritten } from '../written-here.ts';
import type { Backend } from './backend.ts';

/** Remembers, in this browser, the address of each entry that is saved. */
export function rememberSaves(backendName: string): void {
  const kind = CMS.getBackend(backendName);
  if (!kind) return;
  const init = kind.init.bind(kind);
  kind.init = (...args) => rememberingSaves(init(...args));
}

function rememberingSaves(backend: Backend): Backend {
  const persistEntry = backend.persistEntry.bind(backend);
  backend.persistEntry = async (entry, options) => {
    const result = await persistEntry(entry, options);
    for (const { slug } of entry.dataFiles) rememberWritten(options.collectionName, slug);
    return result;
  };
  return backend;
}
