import { isLoggedIn, onChange } from './store.ts';

const KEPT = 'maillage:adresse-demandee';

/** A page of the editor, not its front door. */
const isDeep = (hash: string): boolean => hash.startsWith('#/collections/');

/**
 * Logging in at a forge leaves the page, and comes back without the address that was asked for:
 * it is kept before, and gone to once somebody is logged in. To be called before Decap starts.
 */
export function keepAddress(): void {
  if (isDeep(location.hash)) sessionStorage.setItem(KEPT, location.hash);
  // Decap's store reads who is logged in after it has started.
  onChange(restoreOnce);
}

function restoreOnce(): void {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null || !isLoggedIn()) return;
  sessionStorage.removeItem(KEPT);
  if (location.hash === kept) return;
  const go = () => (location.hash = kept);
  go();
  // Decap goes to its first list as soon as it knows who is there: the last word is ours.
  addEventListener('hashchange', go, { once: true });
}
