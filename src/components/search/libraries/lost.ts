/** Why a library does not answer: out of reach, of another version, or what it says makes no sense. */
export type Reason = 'away' | 'version' | 'unreadable';

/** Another library cannot be asked: the rest goes on without it. */
export class Lost extends Error {
  readonly library: string;
  readonly reason: Reason;

  constructor(library: string, reason: Reason, cause?: unknown) {
    super(`${library}: ${reason}`, { cause });
    this.library = library;
    this.reason = reason;
  }
}

/** How long the rest waits for one. */
export const PATIENCE_MS = 4000;

/** What that library answers; lost when it fails, or takes too long. */
export async function answerOf<T>(library: string, asked: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Lost(library, 'away')), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    throw error instanceof Lost ? error : new Lost(library, 'away', error);
  } finally {
    clearTimeout(timer);
  }
}
