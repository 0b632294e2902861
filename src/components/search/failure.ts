import { isMarked } from '../../offline/mark.ts';

/** Why no answer came, as the page tells it: `data-panne` in the page. */
export type Failure = 'hors-connexion' | 'mise-a-jour' | 'refus' | 'lenteur' | 'panne';

/** Another index has taken the place of the one that was opened. */
export class IndexReplaced extends Error {}

/** The code that answers could not be loaded. A browser remembers it: only the page loaded again tries again. */
export class CodeLost extends Error {}

/** For an import that fails. */
export const codeLost = (cause: unknown): never => {
  throw new CodeLost('The code of the search is out of reach.', { cause });
};

/** The answer did not come in the time that people wait. */
export class TooLong extends Error {}

const PATIENCE_MS = 5000;

/** Says why it failed: asks the browser, then the site itself. */
export async function failureOf(error: unknown): Promise<Failure> {
  if (error instanceof IndexReplaced) return 'mise-a-jour';
  if (!runsWasm()) return 'refus';
  const now = await pageNow();
  if (now === undefined) return 'hors-connexion';
  if (!isOfThisBuild(now)) return 'mise-a-jour';
  return error instanceof TooLong ? 'lenteur' : 'panne';
}

function runsWasm(): boolean {
  try {
    // The shortest module there is.
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== undefined;
  } catch {
    return false;
  }
}

/** This page as the site gives it now; nothing when the site cannot be reached. */
async function pageNow(): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(location.pathname, { cache: 'no-store', signal });
    const page = await response.text();
    return isMarked(page) ? undefined : page;
  } catch {
    return undefined;
  }
}

/** The name of a script changes with its bytes. */
const isOfThisBuild = (page: string): boolean =>
  Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'), ({ src }) =>
    page.includes(src.slice(src.lastIndexOf('/') + 1)),
  ).every(Boolean);
