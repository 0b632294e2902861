/** The key that leads to the search field. */
export const SEARCH_KEY = '/';

// An origin may hold several sites.
const KEPT = `maillage ${import.meta.env.BASE_URL} touche`;
const REFUSED = 'non';

/** Whether the key acts on this device. A key alone disturbs who dictates, or types by mistake: one may refuse it (WCAG 2.1.4). */
export function isKeyWanted(): boolean {
  try {
    return localStorage.getItem(KEPT) !== REFUSED;
  } catch {
    return true;
  }
}

/** Keeps that choice, nothing when it is the usual one. Throws where the browser keeps nothing. */
export function wantKey(isWanted: boolean): void {
  if (isWanted) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, REFUSED);
}
