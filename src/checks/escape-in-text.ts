import { applyEdits } from './edit.ts';
import { readMarkdown, spansOf } from './reading.ts';

/**
 * These signs behind a backslash wherever they are plain text, so that MDX sees no code in
 * them. What looks like a part is left: somebody misspelt it, and must be told.
 */
export function escapeInText(source: string, signs: readonly string[]): string {
  if (!signs.some((sign) => source.includes(sign))) return source;
  const edits = spansOf(readMarkdown(source), source).flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(/\\.|<(?!\/?[A-Z])|[{}]/gs)]
      .filter(([sign]) => signs.includes(sign))
      .map(({ 0: sign, index }) => ({
        start: start + index,
        end: start + index + 1,
        text: `\\${sign}`,
      })),
  );
  return applyEdits(source, edits);
}
