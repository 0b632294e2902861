import type { MediaFacts } from '../../parts/index.ts';

/** What is known of the files that a preview shows: each is weighed once. */
export class KnownMedia {
  readonly #weigh: (path: string) => Promise<number | undefined>;
  readonly #onFound: () => void;
  readonly #facts = new Map<string, MediaFacts | undefined>();

  constructor(weigh: (path: string) => Promise<number | undefined>, onFound: () => void) {
    this.#weigh = weigh;
    this.#onFound = onFound;
  }

  /** Nothing as long as it is not known: `onFound` is called when it is. */
  of(path: string): MediaFacts | undefined {
    if (!this.#facts.has(path)) void this.#learn(path);
    return this.#facts.get(path);
  }

  async #learn(path: string): Promise<void> {
    this.#facts.set(path, undefined);
    const bytes = await this.#weigh(path);
    if (bytes === undefined) return;
    this.#facts.set(path, { bytes });
    this.#onFound();
  }
}
