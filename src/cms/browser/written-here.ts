import { type TypeId, typeOfFolder, types } from '../../model/index.ts';
import { nameOf } from '../format/listed.ts';
import type { Immutable } from './decap.ts';

// An origin may hold several sites.
const KEY = `maillage ${new URL('..', document.baseURI).pathname} écrites ici`;

/** Whether an entry of that title was saved from this device: no backend tells whose an entry is. */
export const isWrittenHere = (type: TypeId, title: unknown): boolean =>
  read().has(nameOf(type, title));

/** After a save. */
export function rememberWritten({ entry }: { entry: Immutable }): void {
  const type = typeOfFolder(String(entry.get('collection')));
  const data = entry.get('data') as Immutable | undefined;
  const title = type && data?.get(types[type].titleField);
  if (!type || !title) return;
  try {
    localStorage.setItem(KEY, JSON.stringify([...read().add(nameOf(type, title))]));
  } catch {
    // A list that is not kept is no reason to fail a save.
  }
}

function read(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}
