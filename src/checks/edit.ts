/** A piece of a text, `[start, end[`, and what stands in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The edits made, those that overlap an earlier one left out. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
