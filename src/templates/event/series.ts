import type { Library } from '../../library/library.ts';
import { isAhead } from '../../library/meetings.ts';
import type { Entry } from '../../model/entry.ts';

/** A place in a series of meetings: the one held there, if the library has it. */
export interface Stop {
  rank: number;
  event: Entry<'event'> | undefined;
  isDone: boolean;
}

/** The meetings of the series an event belongs to, from the first; empty when ranks are not known. */
export function stopsOf(event: Entry<'event'>, library: Library, today: string): Stop[] {
  const { series } = event.data;
  if (!series?.rank) return [];
  const others = library.meetingsOf(series.name);
  const last = Math.max(series.total ?? 0, ...others.map(({ data }) => data.series?.rank ?? 0));
  const ranks = [event, ...others]
    .filter((other) => !isAhead(other, today))
    .map(({ data }) => data.series?.rank ?? 0);
  const held = Math.max(0, ...ranks);
  return Array.from({ length: last }, (_, index) => {
    const rank = index + 1;
    return {
      rank,
      event: others.find(({ data }) => data.series?.rank === rank),
      isDone: rank <= held,
    };
  });
}

const ORDINALS = ['Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième'];

/** « Troisième », for a place that has no name of its own. */
export const ordinal = (rank: number): string => ORDINALS[rank - 1] ?? `${rank}e`;
