import type { AnyEntry } from '../model/entry.ts';

/** What two sheets may share. */
export interface Keys {
  needs: readonly string[];
  themes: readonly string[];
  audiences: readonly string[];
}

/** Sheets by what they share, ready to be asked which are near another. */
export interface Buckets {
  /** At most `WEIGHED` sheets that share something with that one, those that share the most looked for first. */
  near(entry: AnyEntry): AnyEntry[];
}

/**
 * How many are weighed for one sheet: the work over a library is then in proportion to its
 * size. A library of a hundred sheets hardly comes to it.
 */
export const WEIGHED = 64;

const kept = new WeakMap<AnyEntry, Keys>();

/** The values of a sheet, read once. The needs that a meeting voices are not needs it answers. */
export function keysOf(entry: AnyEntry): Keys {
  let keys = kept.get(entry);
  if (!keys) {
    const { needs, themes, audiences } = entry.data as Partial<Record<keyof Keys, unknown[]>>;
    const texts = (values: unknown[] = []) =>
      values.filter((value): value is string => typeof value === 'string');
    keys = { needs: texts(needs), themes: texts(themes), audiences: texts(audiences) };
    kept.set(entry, keys);
  }
  return keys;
}

export function bucketsOf(sheets: readonly AnyEntry[]): Buckets {
  const inOrder = [...sheets].sort((one, other) => (one.path < other.path ? -1 : 1));
  const buckets = new Map<string, AnyEntry[]>();
  for (const sheet of inOrder)
    for (const name of namesOf(keysOf(sheet))) {
      const bucket = buckets.get(name);
      if (bucket) bucket.push(sheet);
      else buckets.set(name, [sheet]);
    }
  return {
    near(entry) {
      const found = new Set<AnyEntry>();
      for (const name of namesOf(keysOf(entry))) {
        for (const sheet of around(buckets.get(name) ?? [], entry.path)) {
          if (found.size === WEIGHED) return [...found];
          if (sheet.path !== entry.path) found.add(sheet);
        }
      }
      return [...found];
    },
  };
}

/** The buckets a sheet is in, the narrowest first: what shares a need, two themes, a theme and an audience… */
function namesOf({ needs, themes, audiences }: Keys): string[] {
  const pairs = (values: readonly string[]) =>
    values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other].sort()));
  return [
    ...needs,
    ...pairs(themes).map(([one, other]) => `${one} ${other}`),
    ...themes.flatMap((theme) => audiences.map((audience) => `${theme} / ${audience}`)),
    ...themes.map((theme) => `${theme} /`),
    ...pairs(audiences).map(([one, other]) => `/ ${one} ${other}`),
  ];
}

/** A bucket from that place outwards: when not all are weighed, not every sheet leads to the same few. */
function* around(bucket: readonly AnyEntry[], path: string): Generator<AnyEntry> {
  let [low, high] = [0, bucket.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle] as AnyEntry).path < path) low = middle + 1;
    else high = middle;
  }
  for (let before = low - 1, after = low; before >= 0 || after < bucket.length;) {
    const [next, previous] = [bucket[after++], bucket[before--]];
    if (next) yield next;
    if (previous) yield previous;
  }
}
