import type { Index } from './search.ts';

/** Who is linked with whom in several libraries, whose pages follow each other: each links its own. */
export const jointLinks =
  (parts: readonly { size: number; links: Index['links'] }[]): Index['links'] =>
  async (rank) => {
    let first = 0;
    for (const { size, links } of parts) {
      const from = first;
      if (rank < from + size) return (await links(rank - from)).map((other) => other + from);
      first += size;
    }
    return [];
  };
