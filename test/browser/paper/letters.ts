/** A text without what a printed line changes: its spaces, its hyphens, its joined letters, its capitals. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b\u2010\u2011-]/g, '')
    .toLowerCase();

/** The words that do not come after those before them. */
export function outOfOrder(words: readonly string[], text: string): string[] {
  const read = letters(text);
  let from = 0;
  return words.filter((word) => {
    const sought = letters(word);
    const at = read.indexOf(sought, from);
    if (at >= 0) from = at + sought.length;
    return at < 0;
  });
}
