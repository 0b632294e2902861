import type { Selection } from '../../carnet/selection.ts';
import { readStored, type Stored, writeStored } from '../../carnet/stored.ts';

// An origin may hold several sites.
const KEY = `maillage ${import.meta.env.BASE_URL} carnet`;
const CHANGED = 'carnet';

/** Why the browser keeps nothing, in French, for the person. */
export class NotKept extends Error {}

/** What this device keeps. Throws `NotKept` where the browser refuses. */
export const readCarnet = (): Stored => attempt(() => readStored(localStorage.getItem(KEY)));

/**
 * Changes what is kept, from what it is now: another tab may have changed it meanwhile. Throws
 * `NotKept`, and then nothing has changed.
 */
export function changeCarnet(change: (selection: Selection) => Selection): Selection {
  const stored = readCarnet();
  const selection = change(stored.selection);
  keep({ ...stored, selection });
  return selection;
}

/** Forgets what could not be read. */
export const forgetUnread = (): void => keep({ ...readCarnet(), unread: [] });

/** Erases everything. */
export function eraseCarnet(): void {
  attempt(() => localStorage.removeItem(KEY));
  dispatchEvent(new Event(CHANGED));
}

/** Tells of every change, from this tab or another. */
export function onCarnetChange(tell: () => void): void {
  addEventListener(CHANGED, tell);
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) tell();
  });
  // A page that comes back as it was left has heard nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
}

function keep(stored: Stored): void {
  attempt(() => localStorage.setItem(KEY, writeStored(stored)));
  dispatchEvent(new Event(CHANGED));
}

function attempt<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new NotKept(
      isFull
        ? 'La mémoire que votre navigateur laisse à ce site est pleine\u00a0: rien n’a été changé.'
        : 'Votre navigateur refuse de garder quoi que ce soit pour ce site\u00a0: le carnet ne peut pas s’y tenir. Ses réglages, ou une fenêtre qui n’est pas privée, le permettent.',
      { cause: error },
    );
  }
}
