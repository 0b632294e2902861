/** Numbers that look drawn and are the same at every run. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** Both included. */
  between(low: number, high: number): number;
  pick<V>(values: readonly V[]): V;
  /** Different values, as many as asked or as there are. */
  some<V>(values: readonly V[], count: number): V[];
  chance(probability: number): boolean;
}

/** mulberry32: small, and good enough to spread links over a library. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <V>(values: readonly V[]): V => values[between(0, values.length - 1)] as V;
  const some = <V>(values: readonly V[], count: number): V[] => {
    const found = new Set<V>();
    for (let tries = count * 4; tries > 0 && found.size < Math.min(count, values.length); tries--)
      found.add(pick(values));
    return [...found];
  };
  return { next, between, pick, some, chance: (probability) => next() < probability };
}
