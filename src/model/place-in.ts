/** Where an offset of a text stands in its file, of which the text begins at that line. */
export function placeIn(
  source: string,
  offset: number,
  firstLine: number,
): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
