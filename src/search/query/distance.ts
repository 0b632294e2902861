/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one
 * word of the other; `most + 1` when that is more than `most`.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let nearest = row;
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      let least = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (same ? 0 : 1),
      );
      if (one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (before[at - 2] ?? Infinity) + 1);
      line.push(least);
      if (least < nearest) nearest = least;
    }
    if (nearest > most) return most + 1;
    [before, above] = [above, line];
  }
  return above[other.length] ?? most + 1;
}
