import type { AnyEntry } from '../../model/entry.ts';
import { TYPE_IDS } from '../../model/index.ts';

export interface Link {
  entry: AnyEntry;
  why: string | undefined;
}

/** How many threads a map draws, both sides together: more would not be seen. */
const MOST = 12;
const HALF = MOST / 2;

/** What is drawn of each side, in the order of the types: a side that is short leaves its room to the other. */
export function drawn(before: readonly Link[], after: readonly Link[]): [Link[], Link[]] {
  const room = (mine: number, theirs: number) => Math.min(mine, Math.max(HALF, MOST - theirs));
  return [
    byType(before.slice(0, room(before.length, after.length))),
    byType(after.slice(0, room(after.length, before.length))),
  ];
}

export const byType = (links: readonly Link[]): Link[] =>
  TYPE_IDS.flatMap((type) => links.filter(({ entry }) => entry.type === type));
