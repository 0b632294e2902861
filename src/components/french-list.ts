/** « jeunes, familles et seniors », first letter as it is. */
export function inAList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} et ${last}`;
}

/** The same from labels: only the first keeps its capital. */
export const labelsInAList = (labels: readonly string[]): string =>
  inAList(labels.map((label, index) => (index === 0 ? label : lowerFirst(label))));

// « QPV », « CAF » stay as they are.
const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** « 1 fiche », « 3 fiches »: zero and one are singular in French. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count}\u00a0${count > 1 ? many : one}`;
