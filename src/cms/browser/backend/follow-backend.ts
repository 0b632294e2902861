import { CMS } from '../decap.ts';
import type { Backend } from './backend.ts';

/** An entry that was just saved. */
export interface SavedFile {
  folder: string;
  slug: string;
  raw: string;
}

let followed: Backend | undefined;

/** Keeps the backend that Decap makes, and tells each save that succeeds. */
export function followBackend(name: string, onSaved: (file: SavedFile) => void): void {
  const kind = CMS.getBackend(name);
  if (!kind) return;
  const init = kind.init.bind(kind);
  kind.init = (...args) => {
    const backend = init(...args);
    const persistEntry = backend.persistEntry.bind(backend);
    backend.persistEntry = async (entry, options) => {
      const result = await persistEntry(entry, options);
      for (const { slug, raw } of entry.dataFiles)
        onSaved({ folder: options.collectionName, slug, raw });
      return result;
    };
    followed = backend;
    return backend;
  };
}

/** A file of the repository, on the branch the site is built from; nothing when it cannot be read. */
export const fileInRepository = async (path: string): Promise<string | undefined> =>
  (await followed?.getEntry(path).catch(() => undefined))?.data ?? undefined;
