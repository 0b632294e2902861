// An origin may hold several sites.
const KEY = `maillage ${new URL('..', document.baseURI).pathname} écrites ici`;

/** Whether that entry was saved from this browser: no backend tells whose an entry is. */
export const isWrittenHere = (folder: string, slug: string): boolean =>
  read().has(addressOf(folder, slug));

/** After a save. Addresses alone are kept, and go nowhere. */
export function rememberWritten(folder: string, slug: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...read().add(addressOf(folder, slug))]));
  } catch {
    // A list that is not kept is no reason to fail a save.
  }
}

const addressOf = (folder: string, slug: string): string => `${folder}/${slug}`;

function read(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}
