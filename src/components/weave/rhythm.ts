/** How a row of threads shows: dashes and gaps in pixels, and where the first dash begins, at or before zero. */
export interface Rhythm {
  dashes: string;
  start: number;
}

/** A visible length of thread: where it begins, how long it is. */
export type Segment = readonly [start: number, size: number];

/** The rhythm of a repeat. Rows that are shifts of one another have the same dashes. */
export function rhythmOf(segments: readonly Segment[], repeat: number): Rhythm {
  const joined = joinAround(segments, repeat);
  const pairs = joined.map(([start, size], index) => {
    const next = joined[index + 1]?.[0] ?? (joined[0]?.[0] ?? 0) + repeat;
    return { start, text: `${size} ${next - start - size}` };
  });
  const turns = pairs.map((_, index) => [...pairs.slice(index), ...pairs.slice(0, index)]);
  const written = turns.map((turn) => ({
    dashes: shortest(turn.map(({ text }) => text)),
    start: turn[0]?.start ?? 0,
  }));
  const { dashes = '', start = 0 } =
    written.sort((one, other) =>
      one.dashes < other.dashes ? -1 : one.dashes > other.dashes ? 1 : 0,
    )[0] ?? {};
  return { dashes, start: start > 0 ? start - repeat : start };
}

/** A segment that ends the repeat goes on with the one that begins it. */
function joinAround(segments: readonly Segment[], repeat: number): readonly Segment[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (segments.length < 2 || !first || !last || first[0] !== 0 || last[0] + last[1] !== repeat)
    return segments;
  return [[last[0] - repeat, last[1] + first[1]], ...segments.slice(1, -1)];
}

/** « 6 2 6 2 » says no more than « 6 2 ». */
function shortest(pairs: readonly string[]): string {
  const size = pairs.findIndex(
    (_, index) =>
      index > 0 &&
      pairs.length % index === 0 &&
      pairs.every((pair, at) => pair === pairs[at % index]),
  );
  return (size > 0 ? pairs.slice(0, size) : pairs).join(' ');
}
